package org.setpoint.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.setpoint.study.Validation;

/** A progress bar with the time left, on the error stream; or nothing. */
final class Progress implements Validation.Listener, AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar over a number of patient-days. */
    static Progress of(String name, long patientDays, boolean quiet) {
        if (quiet) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(patientDays)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" M patient-days", 1_000_000)
                .setUpdateIntervalMillis(250)
                .showSpeed()
                .setMaxRenderedLength(100)
                .build());
    }

    @Override
    public void accept(long patientDays) {
        if (bar != null) {
            bar.stepBy(patientDays);
        }
    }

    @Override
    public void begins(String study) {
        if (bar != null) {
            bar.setExtraMessage(" " + study);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
