package org.setpoint.gui.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.setpoint.chart.PictureWriter;
import org.setpoint.gui.Small;
import org.setpoint.gui.live.Frame;
import org.setpoint.gui.live.LiveRun;
import org.setpoint.gui.live.Player;
import org.setpoint.gui.live.Snapshot;
import org.setpoint.gui.live.Spectator;
import org.setpoint.gui.live.Stage;
import org.setpoint.gui.look.Theme;
import org.setpoint.observation.Outcome;

/** Where patients stand, on axes that hold them, in a ward, with trails; and the picture of it. */
class PlacesTest {
    private static final Rectangle2D PLOT = new Rectangle2D.Double(50, 20, 400, 300);
    private static Snapshot early;
    private static Snapshot late;

    @BeforeAll
    static void live() {
        Spectator spectator = new Spectator();
        try (Player player =
                new Player(new Stage(new LiveRun(Small.plan(Small.scenario(), Small.tapered()))), spectator)) {
            player.setUp(Small.plan(Small.scenario(), Small.tapered()));
            player.step(10);
            early = spectator.until(s -> s.day() == 10);
            player.step(110);
            late = spectator.until(s -> s.day() == 120);
        }
    }

    @Test
    void anAxisHoldsItsPatientsAndNeverShrinks() {
        Axis axis = new Axis(Outcome.DOSE);
        axis.hold(late, true);
        double upper = axis.scale().upper();
        for (float dose : late.main().x()) {
            if (!Float.isNaN(dose)) {
                assertThat(axis.share(dose)).isBetween(0.0, 1.0);
            }
        }
        axis.hold(early, true);
        assertThat(axis.scale().upper()).isGreaterThanOrEqualTo(upper);
        assertThat(axis.share(axis.scale().lower())).isZero();
        assertThat(axis.share(axis.scale().upper())).isEqualTo(1);
        assertThat(axis.share(axis.scale().upper() * 10)).isEqualTo(1);
        assertThat(axis.label()).isEqualTo("Dose (MME/day)");
    }

    @Test
    void moreIsFurtherToTheRightAndFurtherUp() {
        Axis across = new Axis(Outcome.DOSE);
        Axis up = new Axis(Outcome.ANALGESIC_TOLERANCE);
        across.hold(late, true);
        up.hold(late, false);
        Places places = new Places.Scatter(across, up, PLOT, late.main().size());
        Frame f = late.main();
        double aside = 0.01;
        for (int p = 0; p < f.size(); p++) {
            if (!Float.isNaN(f.x()[p])) {
                assertThat(places.x(f, p))
                        .isCloseTo(PLOT.getX() + PLOT.getWidth() * across.share(f.x()[p]), within(400 * aside));
                assertThat(places.y(f, p))
                        .isCloseTo(PLOT.getMaxY() - PLOT.getHeight() * up.share(f.y()[p]), within(300 * aside));
            }
        }
    }

    @Test
    void everyPatientHasABedOfOnesOwnWithinTheWalls() {
        for (int patients : new int[] {1, 7, 120, 10_000}) {
            Places.Ward ward = Places.Ward.of(PLOT, patients);
            Set<String> beds = new HashSet<>();
            for (int p = 0; p < patients; p++) {
                double x = ward.x(late.main(), p);
                double y = ward.y(late.main(), p);
                assertThat(PLOT.contains(x, y)).as("bed %d of %d", p, patients).isTrue();
                beds.add(Math.round(x * 100) + " " + Math.round(y * 100));
            }
            assertThat(beds).hasSize(patients);
        }
    }

    @Test
    void thePathOfTheMiddlePatientIsDrawnOnceThereIsOne() {
        Axis across = new Axis(Outcome.DOSE);
        Axis up = new Axis(Outcome.ANALGESIC_TOLERANCE);
        across.hold(late, true);
        up.hold(late, false);
        Places.Scatter places = new Places.Scatter(across, up, PLOT, late.main().size());
        Trails trails = new Trails();
        trails.add(early.main());
        assertThat(drawn(trails, places)).isZero();
        trails.add(late.main());
        assertThat(drawn(trails, places)).isPositive();
        trails.clear();
        assertThat(drawn(trails, places)).isZero();
    }

    private static long drawn(Trails trails, Places.Scatter places) {
        BufferedImage image = new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        trails.draw(g, places, Theme.LIGHT, -1);
        trails.way(g, places, Theme.LIGHT);
        g.dispose();
        long painted = 0;
        for (int x = 0; x < 500; x++) {
            for (int y = 0; y < 400; y++) {
                painted += image.getRGB(x, y) == Color.BLACK.getRGB() ? 0 : 1;
            }
        }
        return painted;
    }

    @Test
    void thePictureSaysWhatItShowsAndDrawsBothArms() {
        Axis across = new Axis(Outcome.DOSE);
        Axis up = new Axis(Outcome.ANALGESIC_TOLERANCE);
        across.hold(late, true);
        up.hold(late, false);
        PopulationPicture one = new PopulationPicture("Day 120", late, across, up, false, false);
        PopulationPicture two = new PopulationPicture("Day 120", late, across, up, false, true);
        assertThat(one.title()).contains("Day 120");
        assertThat(one.description()).isNotBlank();
        String single = new PictureWriter().svg(one, "p").orElseThrow();
        String pair = new PictureWriter().svg(two, "p").orElseThrow();
        assertThat(single).contains("Dose (MME/day)", "<title");
        assertThat(pair.length()).isGreaterThan(single.length());
    }
}
