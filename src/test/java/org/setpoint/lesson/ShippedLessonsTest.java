package org.setpoint.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.setpoint.mission.Shown;
import org.setpoint.observation.Outcome;

/** What holds for every lesson that comes with the program. */
class ShippedLessonsTest {
    /** Words that hurt people, and what they say is said better otherwise. */
    private static final Pattern HURTFUL =
            Pattern.compile("\\b(addicts?|junkies?|abus\\w+|clean|dirty|drug-seek\\w+)\\b", Pattern.CASE_INSENSITIVE);

    static List<Lesson> lessons() {
        return Taught.ALL;
    }

    @Test
    void theyComeInTeachingOrder() {
        assertThat(Taught.ALL)
                .extracting(Lesson::name)
                .containsExactly(
                        "01-one-dose",
                        "02-tolerance-over-months",
                        "03-two-tolerances",
                        "04-hyperalgesia-is-not-tolerance",
                        "05-dependence-is-not-addiction",
                        "06-fast-taper-slow-taper",
                        "07-the-old-dose-after-a-break",
                        "08-the-cap-that-came-overnight",
                        "09-when-exercise-stops-working");
    }

    @Test
    void theFilesOfTheFolderAreThoseInTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            Taught.ALL.stream().map(l -> l.name() + ".yaml").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void itHasAllThatAClassNeeds(Lesson lesson) {
        assertThat(lesson.question()).endsWith("?");
        assertThat(lesson.words().what()).isNotEmpty();
        assertThat(lesson.words().how()).hasSizeBetween(2, 4);
        assertThat(lesson.words().notice()).hasSizeBetween(4, 6);
        assertThat(lesson.words().tries()).hasSizeBetween(3, 4);
        assertThat(lesson.words().sources()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(lesson.view().curves()).hasSizeBetween(4, 6);
        assertThat(lesson.view().sliders()).hasSizeBetween(2, 4);
        assertThat(lesson.scenario().patients()).isBetween(500, 3000);
        assertThat(lesson.scenario().recordEvery()).isBetween(1, 7);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatItSaysToLookAtIsRecordedOnThatDayAndShownInItsCurves(Lesson lesson) {
        assertThat(lesson.words().notice()).allSatisfy(n -> {
            n.day()
                    .ifPresent(day -> assertThat(day % lesson.scenario().recordEvery())
                            .as("day %d is one of the points of the curve", day)
                            .isZero());
            n.curve().ifPresent(c -> assertThat(lesson.view().curves()).contains(c));
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theTwoRunsAreOfTheSamePatients(Lesson lesson) {
        if (lesson.other().isEmpty()) {
            return;
        }
        Arm other = lesson.other().get();
        assertThat(other.scenario().cohort()).isEqualTo(lesson.scenario().cohort());
        assertThat(other.scenario().seed()).isEqualTo(lesson.scenario().seed());
        Shown first = Taught.run(lesson, lesson.arm(), 40);
        Shown second = Taught.run(lesson, other, 40);
        assertThat(second.at(Outcome.TWIN_PAIN, 0)).isEqualTo(first.at(Outcome.TWIN_PAIN, 0));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void itSpeaksOfPeopleAsOneShould(Lesson lesson) throws IOException {
        String text = Files.readString(Path.of("lessons", lesson.name() + ".yaml"));
        String said = text.lines().filter(l -> !l.contains("citation:")).reduce("", (a, b) -> a + "\n" + b);
        assertThat(HURTFUL.matcher(said).results().map(r -> r.group())).isEmpty();
    }

    @Test
    void everySourceIsOneThatTheModelIsHeldAgainst() throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> studies = Files.list(Path.of("studies"))) {
            for (Path study :
                    studies.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                known.add(Files.readString(study));
            }
        }
        assertThat(Taught.ALL)
                .allSatisfy(lesson -> assertThat(lesson.words().sources())
                        .allSatisfy(source -> assertThat(known)
                                .as(source.citation())
                                .anyMatch(study -> study.contains(source.citation()) && study.contains(source.id()))));
    }
}
