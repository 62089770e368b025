package org.setpoint.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.setpoint.ensemble.Replicate;

/**
 * A finished run in a file: a line that names the format and its version, the key of the run, its numbers compressed (zlib), a
 * SHA-256 of all that stands before. What is cut off, changed or of another run is recognised and never used.
 */
final class ReplicateFile {
    private static final byte[] FORMAT = "setpoint replicate 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY = 64;
    private static final int DIGEST = 32;

    private final Path file;
    private final byte[] head;

    ReplicateFile(Path file, String key) {
        this.file = file;
        if (key.length() != KEY) {
            throw new IllegalArgumentException("a key has " + KEY + " digits");
        }
        byte[] label = key.getBytes(StandardCharsets.US_ASCII);
        head = new byte[FORMAT.length + KEY];
        System.arraycopy(FORMAT, 0, head, 0, FORMAT.length);
        System.arraycopy(label, 0, head, FORMAT.length, KEY);
    }

    /** Writes it; {@code shared} where another process may be writing the same run at the same time. */
    void write(Replicate replicate, boolean shared) throws IOException {
        WholeFile.Writing writing = unfinished -> {
            MessageDigest digest = RunPlan.sha256();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                DigestOutputStream counted = new DigestOutputStream(out, digest);
                counted.write(head);
                Deflater fast = new Deflater(Deflater.BEST_SPEED);
                DeflaterOutputStream packed = new DeflaterOutputStream(counted, fast, 1 << 16);
                DataOutputStream numbers = new DataOutputStream(new BufferedOutputStream(packed, 1 << 16));
                ReplicateCodec.write(replicate, numbers);
                numbers.flush();
                packed.finish();
                fast.end();
                out.write(digest.digest());
            }
        };
        if (shared) {
            WholeFile.writeAmongOthers(file, writing);
        } else {
            WholeFile.write(file, writing);
        }
    }

    /** Is this very run there, undamaged? */
    boolean isWhole() throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        long body = Files.size(file) - DIGEST;
        if (body <= head.length) {
            return false;
        }
        MessageDigest digest = RunPlan.sha256();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            DigestInputStream counted = new DigestInputStream(in, digest);
            if (!java.util.Arrays.equals(counted.readNBytes(head.length), head)) {
                return false;
            }
            long left = body - head.length;
            byte[] some = new byte[1 << 16];
            while (left > 0) {
                int n = counted.read(some, 0, (int) Math.min(some.length, left));
                if (n < 0) {
                    return false;
                }
                left -= n;
            }
            return java.util.Arrays.equals(in.readNBytes(DIGEST), digest.digest());
        }
    }

    Replicate read() throws IOException {
        if (!isWhole()) {
            throw new IOException(file + " was damaged since it was written; take the work up again with --resume");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.skipNBytes(head.length);
            return ReplicateCodec.read(
                    new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16)));
        } catch (EOFException e) {
            throw new IOException(file + " ends too early although its checksum holds", e);
        }
    }
}
