package org.setpoint.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.setpoint.unit.InputException;

/** What tells this program from others that would compute other numbers. */
final class Fingerprint {
    private Fingerprint() {}

    /** The release and the commit; if that does not say everything, also the bytes of the program. */
    static String ofThisProgram() {
        BuildStamp stamp = BuildStamp.read();
        String name = stamp.version() + " " + stamp.commit();
        return stamp.tree() == BuildStamp.Tree.CLEAN ? name : name + " " + bytes();
    }

    private static String bytes() {
        CodeSource source = Fingerprint.class.getProtectionDomain().getCodeSource();
        try {
            Path jar =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            if (!Files.isRegularFile(jar)) {
                return "from a folder of classes";
            }
            return of(jar);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this program cannot read itself: " + e.getMessage(), e);
        }
    }

    /** The bytes of a file, in 64 characters. */
    static String of(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new InputException(file + ": cannot be read: " + e.getMessage());
        }
    }
}
