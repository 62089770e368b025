package org.setpoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.lesson.schema.LessonSchema;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The schema beside the lessons is the one that the program makes, and accepts every shipped lesson, as the reader does. */
class LessonSchemaTest {
    private static final Path FILE = Path.of("lessons", "lesson.schema.json");

    @Test
    void theSchemaBesideTheLessonsIsUpToDate() throws IOException {
        String made = LessonSchema.generate(Lesson101.VOCABULARY);
        String shipped = Files.exists(FILE) ? Files.readString(FILE) : "";
        Files.writeString(FILE, made);
        assertThat(shipped.replace("\r\n", "\n"))
                .as("%s was out of date and has been written anew: look at the difference and commit it", FILE)
                .isEqualTo(made);
    }

    static List<Path> shipped() {
        return ShippedFiles.lessons();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedLessonIsRight(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).as(file.toString()).isEmpty();
        assertThat(new Lessons(Lesson101.VOCABULARY).read(file).name()).isEqualTo(ShippedFiles.name(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: A lesson          | titel: A lesson
            curves: [pain]           | curves: [paine]
            at: day 30               | at: 30
            x: dose                  | x: doses
            patients: 300            | patients: many
            label: Dose              | labl: Dose
            """)
    void whatIsRightIsAcceptedAndWhatIsWrongIsNot(String right, String wrong) {
        assertThat(errors(Lesson101.TEXT)).isEmpty();
        assertThat(Lesson101.TEXT).contains(right);
        assertThat(errors(Lesson101.TEXT.replace(right, wrong))).isNotEmpty();
    }

    private static List<?> errors(String yaml) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(LessonSchema.generate(Lesson101.VOCABULARY));
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JsonMapper.builder().build().valueToTree(tree));
    }
}
