package org.setpoint.batch;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.setpoint.observation.GroupFact;
import org.setpoint.observation.Ledger;
import org.setpoint.observation.LedgerPlan;
import org.setpoint.observation.PatientFact;
import org.setpoint.observation.Recorded;

/** What was written down of every patient, as bytes; short experiments of studies are not kept. */
final class LedgerCodec {
    private LedgerCodec() {}

    static void write(Ledger ledger, DataOutput out) throws IOException {
        if (!ledger.plan().sessions().isEmpty()) {
            throw new IllegalArgumentException("a ledger with sessions is not kept");
        }
        out.writeInt(ledger.patients());
        out.writeInt(ledger.plan().days().size());
        for (int day : ledger.plan().days()) {
            out.writeInt(day);
        }
        out.writeInt(ledger.plan().quantities().size());
        for (Recorded q : ledger.plan().quantities()) {
            out.writeUTF(q.word());
            for (float[] row : ledger.cells("", q.word())) {
                for (float v : row) {
                    out.writeFloat(v);
                }
            }
        }
    }

    static Ledger read(DataInput in) throws IOException {
        int patients = in.readInt();
        List<Integer> days = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            days.add(in.readInt());
        }
        List<Recorded> quantities = new ArrayList<>();
        List<float[][]> cells = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            String word = in.readUTF();
            quantities.add(PatientFact.findRecorded(word)
                    .or(() -> GroupFact.find(word))
                    .orElseThrow(() -> new IOException("the quantity '" + word + "' is unknown")));
            float[][] rows = new float[days.size()][patients];
            for (float[] row : rows) {
                for (int p = 0; p < patients; p++) {
                    row[p] = in.readFloat();
                }
            }
            cells.add(rows);
        }
        Ledger ledger = new Ledger(new LedgerPlan(quantities, days, List.of()), patients);
        for (int q = 0; q < quantities.size(); q++) {
            float[][] into = ledger.cells("", quantities.get(q).word());
            for (int t = 0; t < into.length; t++) {
                System.arraycopy(cells.get(q)[t], 0, into[t], 0, patients);
            }
        }
        return ledger;
    }
}
