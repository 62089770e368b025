package org.setpoint.gui.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.setpoint.chart.ChartStyle;
import org.setpoint.chart.PictureWriter;
import org.setpoint.observation.BodyMoment;

/** What is drawn at the synapse is what the states say. */
class SynapseSceneTest {
    private static int pixels(BodyMoment moment, ChartStyle style, Color colour, Rectangle2D part) {
        BufferedImage image = new BufferedImage(600, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        PictureWriter.smooth(g2);
        g2.setPaint(style.ground());
        g2.fillRect(0, 0, 600, 500);
        new SynapsePainter(g2, style, SynapseScene.of(moment)).paint(new Rectangle2D.Double(0, 0, 600, 500));
        g2.dispose();
        int found = 0;
        for (int x = (int) part.getMinX(); x < part.getMaxX(); x++) {
            for (int y = (int) part.getMinY(); y < part.getMaxY(); y++) {
                Color c = new Color(image.getRGB(x, y));
                int apart = Math.abs(c.getRed() - colour.getRed())
                        + Math.abs(c.getGreen() - colour.getGreen())
                        + Math.abs(c.getBlue() - colour.getBlue());
                found += apart < 60 ? 1 : 0;
            }
        }
        return found;
    }

    private static SynapsePainter.Zones zones() {
        return SynapsePainter.Zones.of(new Rectangle2D.Double(0, 0, 600, 500));
    }

    @Test
    void everyReceptorIsSomewhereOnce() {
        for (double left : new double[] {0, 0.01, 0.33, 0.625, 0.99, 1}) {
            SynapseScene s = SynapseScene.of(Bodies.moment(1, left, 0.31, 0.27));
            int all = s.gone() + s.agonist() + s.partial() + s.antagonist() + s.own() + s.free();
            assertThat(all).isEqualTo(SynapseScene.RECEPTORS);
            assertThat(s.gone()).isEqualTo((int) Math.rint(SynapseScene.RECEPTORS * (1 - left)));
        }
    }

    @Test
    void countsFollowTheShares() {
        SynapseScene s = SynapseScene.of(Bodies.moment(1, 0.5, 0.3, 0.5));
        assertThat(s.left()).isEqualTo(20);
        assertThat(s.agonist()).isEqualTo(6);
        assertThat(s.antagonist()).isEqualTo(10);
        assertThat(s.agonistDots()).isEqualTo(20); // 100 MME/d-eq, 5 each
        assertThat(s.ownDots()).isEqualTo(6); // half the tone, of 12
        assertThat(SynapseScene.shareOut(10, 1, 1, 1))
                .satisfies(a -> assertThat(Arrays.stream(a).sum()).isEqualTo(10));
        assertThat(SynapseScene.shareOut(7, 0.5, 0.25, 0.25)).containsExactly(3, 2, 2);
    }

    @Test
    void moreReceptorsArePaintedInsideWhenFewerAreLeft() {
        for (ChartStyle style : new ChartStyle[] {ChartStyle.light(), ChartStyle.dark()}) {
            Rectangle2D inside = zones().inside();
            Rectangle2D upper = new Rectangle2D.Double(0, inside.getY() + 12, 600, inside.getHeight() * 0.7);
            int few = pixels(Bodies.moment(1, 0.9, 0.2, 0), style, style.muted(), upper);
            int many = pixels(Bodies.moment(1, 0.4, 0.2, 0), style, style.muted(), upper);
            int back = pixels(Bodies.moment(2, 0.9, 0.2, 0), style, style.muted(), upper);
            assertThat(many).isGreaterThan(2 * few);
            assertThat(back).isEqualTo(few);
        }
    }

    @Test
    void naloxonePushesTheDrugOffThePaintedReceptors() {
        ChartStyle style = ChartStyle.light();
        Color drug = new SynapseShapes(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), style)
                .colour(SynapseShapes.Ligand.AGONIST);
        int before = pixels(Bodies.moment(1, 0.8, 0.4, 0), style, drug, zones().membrane());
        int after = pixels(Bodies.moment(1, 0.8, 0.05, 0.7), style, drug, zones().membrane());
        assertThat(after).isLessThan(before / 2);
    }

    @Test
    void theLegendSaysWhatIsDrawn() {
        String legend = new SynapseKey(ChartStyle.light(), SynapseScene.of(Bodies.moment(1, 0.5, 0.3, 0.5))).text();
        assertThat(legend)
                .contains("20 of 40 receptors", "20 receptors gone inside", "full agonist: on 6", "naloxone: on 10");
    }
}
