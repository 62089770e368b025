package org.setpoint.gui.look;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/** What the window remembers from one time to the next. Where nothing can be stored it forgets, and that is all. */
public final class Remembered {
    private static final String PLACE = "org/setpoint/window";

    /** A screen of so many pixels is read at size 1. */
    private static final double USUAL_HEIGHT = 1080;

    private static final Logger LOG = Logger.getLogger("java.util.prefs");

    private final Preferences node;

    private Remembered(Preferences node) {
        this.node = node;
    }

    /**
     * What this user's windows remember.
     *
     * @return the store; {@code -Dsetpoint.preferences=NAME} chooses another
     */
    public static Remembered ofUser() {
        LOG.setLevel(Level.SEVERE); // Java tells the screen when it makes the store, and when there is no place for one
        return new Remembered(Preferences.userRoot().node(System.getProperty("setpoint.preferences", PLACE)));
    }

    /**
     * Theme and size.
     *
     * @return where nothing is remembered light, and larger text on a screen of more pixels
     */
    public Look look() {
        double height = GraphicsEnvironment.isHeadless()
                ? USUAL_HEIGHT
                : GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds().height;
        double usual = Math.max(1, Math.min(1.6, height / USUAL_HEIGHT));
        return new Look(Theme.find(node.get("theme", "light")), node.getDouble("size", usual));
    }

    /**
     * Remembers theme and size.
     *
     * @param look to remember
     */
    public void keepLook(Look look) {
        node.put("theme", look.theme().word());
        node.putDouble("size", look.size());
    }

    /**
     * A number.
     *
     * @param key what it is
     * @param otherwise where nothing is remembered
     * @return the number
     */
    public double number(String key, double otherwise) {
        return node.getDouble(key, otherwise);
    }

    /**
     * Remembers a number.
     *
     * @param key what it is
     * @param value to remember
     */
    public void keepNumber(String key, double value) {
        node.putDouble(key, value);
    }

    /**
     * A word.
     *
     * @param key what it is
     * @param otherwise where nothing is remembered
     * @return the word
     */
    public String word(String key, String otherwise) {
        return node.get(key, otherwise);
    }

    /**
     * Remembers a word.
     *
     * @param key what it is
     * @param value to remember
     */
    public void keepWord(String key, String value) {
        node.put(key, value);
    }

    /**
     * Where the window was.
     *
     * @param otherwise where nothing is remembered
     * @return pixels on the screen
     */
    public Rectangle bounds(Rectangle otherwise) {
        return new Rectangle(
                node.getInt("x", otherwise.x),
                node.getInt("y", otherwise.y),
                node.getInt("width", otherwise.width),
                node.getInt("height", otherwise.height));
    }

    /**
     * Remembers where the window is.
     *
     * @param bounds pixels on the screen
     */
    public void keepBounds(Rectangle bounds) {
        node.putInt("x", bounds.x);
        node.putInt("y", bounds.y);
        node.putInt("width", bounds.width);
        node.putInt("height", bounds.height);
    }

    /** Writes it down; says nothing where that fails. */
    public void write() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // A window that forgets is no failure; the next one starts as if it were the first.
            return;
        }
    }

    /**
     * Forgets everything.
     *
     * @throws BackingStoreException if the store is out of reach
     */
    public void forget() throws BackingStoreException {
        node.clear();
    }
}
