package org.setpoint.batch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setpoint.ensemble.Replicate;
import org.setpoint.ensemble.Varied;
import org.setpoint.observation.Distribution;
import org.setpoint.observation.Event;
import org.setpoint.observation.GroupSums;
import org.setpoint.observation.Outcome;
import org.setpoint.observation.PatientRow;
import org.setpoint.observation.TaperRow;

/** A replicate as bytes: every number exactly, big-endian, texts in UTF-8. */
final class ReplicateCodec {
    private ReplicateCodec() {}

    static void write(Replicate replicate, DataOutput out) throws IOException {
        Replicate.Contents c = replicate.contents();
        out.writeInt(c.number());
        out.writeUTF(c.varied().name());
        out.writeInt(c.outcomes().size());
        for (Outcome o : c.outcomes()) {
            out.writeUTF(o.word());
        }
        ints(c.days(), out);
        for (Distribution[] row : c.curves()) {
            for (Distribution d : row) {
                for (double v : new double[] {d.mean(), d.sd(), d.q05(), d.q25(), d.q50(), d.q75(), d.q95()}) {
                    out.writeDouble(v);
                }
            }
        }
        ints(c.groups().days(), out);
        doubles(c.groups().sums(), out);
        ints(c.groups().counts(), out);
        events(c.events(), out);
        patients(c.patients(), out);
        tapers(c.tapers(), out);
        out.writeDouble(c.personYears());
        LedgerCodec.write(c.ledger(), out);
    }

    static Replicate read(DataInput in) throws IOException {
        int number = in.readInt();
        Varied varied = Varied.valueOf(in.readUTF());
        List<Outcome> outcomes = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            outcomes.add(Outcome.find(in.readUTF()).orElseThrow(() -> new IOException("an outcome is unknown")));
        }
        int[] days = ints(in);
        Distribution[][] curves = new Distribution[days.length][outcomes.size()];
        for (Distribution[] row : curves) {
            for (int o = 0; o < row.length; o++) {
                row[o] = new Distribution(
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readDouble());
            }
        }
        GroupSums groups = GroupSums.of(ints(in), outcomes.size(), doubles(in), ints(in));
        return new Replicate(new Replicate.Contents(
                number,
                varied,
                outcomes,
                days,
                curves,
                groups,
                events(in),
                patients(in),
                tapers(in),
                in.readDouble(),
                LedgerCodec.read(in)));
    }

    /** Each kind of event is written once and then named by its number. */
    private static void events(List<Event> events, DataOutput out) throws IOException {
        Map<List<String>, Integer> kinds = new LinkedHashMap<>();
        events.forEach(e -> kinds.putIfAbsent(List.of(e.kind(), e.detail()), kinds.size()));
        out.writeInt(kinds.size());
        for (List<String> kind : kinds.keySet()) {
            out.writeUTF(kind.get(0));
            out.writeUTF(kind.get(1));
        }
        out.writeInt(events.size());
        for (Event e : events) {
            out.writeLong(e.patient());
            out.writeInt(e.day());
            out.writeInt(kinds.getOrDefault(List.of(e.kind(), e.detail()), -1));
        }
    }

    private static List<Event> events(DataInput in) throws IOException {
        String[][] kinds = new String[in.readInt()][];
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] = new String[] {in.readUTF(), in.readUTF()};
        }
        List<Event> events = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            long patient = in.readLong();
            int day = in.readInt();
            String[] kind = kinds[in.readInt()];
            events.add(new Event(patient, day, kind[0], kind[1]));
        }
        return events;
    }

    private static void patients(List<PatientRow> rows, DataOutput out) throws IOException {
        out.writeInt(rows.size());
        for (PatientRow row : rows) {
            out.writeLong(row.patient());
            out.writeInt(row.words().size());
            for (String word : row.words()) {
                out.writeUTF(word);
            }
            doubles(row.numbers().stream().mapToDouble(Double::doubleValue).toArray(), out);
        }
    }

    private static List<PatientRow> patients(DataInput in) throws IOException {
        List<PatientRow> rows = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            long patient = in.readLong();
            List<String> words = new ArrayList<>();
            for (int w = in.readInt(); w > 0; w--) {
                words.add(in.readUTF());
            }
            List<Double> numbers = new ArrayList<>();
            for (double v : doubles(in)) {
                numbers.add(v);
            }
            rows.add(new PatientRow(patient, words, numbers));
        }
        return rows;
    }

    private static void tapers(List<TaperRow> tapers, DataOutput out) throws IOException {
        out.writeInt(tapers.size());
        for (TaperRow t : tapers) {
            out.writeLong(t.patient());
            out.writeInt(t.started());
            out.writeDouble(t.planned());
            out.writeDouble(t.ended());
            out.writeUTF(t.whose().name());
            out.writeDouble(t.completed());
            out.writeInt(t.followed());
            out.writeInt(t.pauses());
            out.writeDouble(t.peakCows());
            out.writeDouble(t.cowsDays());
            out.writeDouble(t.painDays());
            out.writeDouble(t.dysphoriaDays());
            out.writeBoolean(t.illicit());
            out.writeBoolean(t.returned());
            out.writeDouble(t.difficulty());
        }
    }

    private static List<TaperRow> tapers(DataInput in) throws IOException {
        List<TaperRow> tapers = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            tapers.add(new TaperRow(
                    in.readLong(),
                    in.readInt(),
                    in.readDouble(),
                    in.readDouble(),
                    TaperRow.Wish.valueOf(in.readUTF()),
                    in.readDouble(),
                    in.readInt(),
                    in.readInt(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readDouble(),
                    in.readBoolean(),
                    in.readBoolean(),
                    in.readDouble()));
        }
        return tapers;
    }

    private static void ints(int[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (int v : values) {
            out.writeInt(v);
        }
    }

    private static int[] ints(DataInput in) throws IOException {
        int[] values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }

    private static void doubles(double[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (double v : values) {
            out.writeDouble(v);
        }
    }

    private static double[] doubles(DataInput in) throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }
}
