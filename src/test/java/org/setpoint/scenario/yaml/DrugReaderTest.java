package org.setpoint.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.setpoint.model.pharmacokinetics.Drug;
import org.setpoint.model.pharmacokinetics.Drug.Ligand;
import org.setpoint.model.pharmacokinetics.DrugTable;
import org.setpoint.unit.InputException;

/** The table of drugs. */
class DrugReaderTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    private static final String METHADONE = """
            drugs:
              methadone:
                ligand: agonist
                absorption: [{share: 40 %, half-life: 90 min}, {share: 60 %, half-life: 2 h}]
                elimination-half-life: 30 h
                effect-site-half-life: 0.3 h
                dose-interval: 8 h
                long-acting: true
                exposure-cv: 40 %
                level-per-dose: 4.7
                affinity: 1200 MME/d-eq
                efficacy: 1
                respiratory-efficacy: 1
                displacing: false
                monoaminergic: 0 %
                nmda: 0 %
                cyp2d6: {poor: 1, intermediate: 1, normal: 1, ultrarapid: 1}
                mme-2022: 4.7
                mme-2016: [{from: 0 mg/day, factor: 4}, {from: 20.5 mg/day, factor: 8}]
                side-effects: 1
                sources: ["a paper", "assumption: because"]
            """;

    @Test
    void aDrugIsReadWithItsUnits() {
        Drug drug = read(METHADONE).find("methadone").orElseThrow();
        assertThat(drug.ligand()).isEqualTo(Ligand.AGONIST);
        assertThat(drug.absorption().get(0).share()).isEqualTo(0.4);
        assertThat(drug.absorption().get(0).halfLife()).isCloseTo(1.5, CLOSE);
        assertThat(drug.eliminationHalfLife()).isCloseTo(30, CLOSE);
        assertThat(drug.longActing()).isTrue();
        assertThat(drug.displacing()).isFalse();
        assertThat(drug.affinity()).isEqualTo(1200);
        assertThat(drug.mme2016()).containsExactly(new Drug.MmeStep(0, 4), new Drug.MmeStep(20.5, 8));
        assertThat(drug.sources()).hasSize(2);
    }

    @Test
    void theLigandDecidesTheUnitOfTheAffinity() {
        String partial = METHADONE.replace("ligand: agonist", "ligand: partial-agonist");
        assertThat(read(partial.replace("1200 MME/d-eq", "0.85 ng/mL"))
                        .all()
                        .get(0)
                        .affinity())
                .isEqualTo(0.85);
        assertThatThrownBy(() -> read(partial))
                .hasMessage("drugs.yaml:11: drugs.methadone.affinity: '1200 MME/d-eq' has the unit 'MME/d-eq', which"
                        + " does not fit here; accepted: ng/mL");
    }

    @Test
    void oneFactorIsOneStepAndNoDepotIsIntravenous() {
        Drug drug = read(METHADONE
                        .replaceFirst("mme-2016: .*", "mme-2016: 3")
                        .replaceFirst("absorption: .*", "absorption: []"))
                .all()
                .get(0);
        assertThat(drug.mme2016()).containsExactly(new Drug.MmeStep(0, 3));
        assertThat(drug.absorption()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "efficacy: 1 | eficacy: 1 | drugs.yaml:12: drugs.methadone.eficacy: is not a key here; did you mean 'efficacy'?",
                "long-acting: true | long-acting: yes | drugs.yaml:8: drugs.methadone.long-acting: 'yes' is not a choice here",
                "share: 40 % | share: 30 % | drugs.yaml:2: drugs.methadone: methadone: the shares of the depots add up to 0.9",
                "elimination-half-life: 30 h | elimination-half-life: 30 | drugs.yaml:5: drugs.methadone.elimination-half-life: '30' has no unit",
                "from: 20.5 mg/day | from: 0 mg/day | drugs.yaml:19: drugs.methadone.mme-2016: the steps must rise",
            })
    void everyMistakeIsToldWithItsLine(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(METHADONE.replace(right, wrong)))
                .isInstanceOf(InputException.class)
                .message()
                .contains(message);
    }

    @Test
    void theBuiltInTableIsRight() {
        DrugTable table = DrugReader.builtIn();
        assertThat(table.all()).hasSizeGreaterThan(20);
        assertThat(table.find("oxycodone-er")).isPresent();
        assertThat(table.all()).extracting(Drug::ligand).contains(Ligand.values());
    }

    private static DrugTable read(String text) {
        return DrugReader.read(Document.parse("drugs.yaml", text));
    }
}
