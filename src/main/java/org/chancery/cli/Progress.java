package org.chancery.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, with how many are done of all, how many a second, and the time that is left; silence elsewhere. */
final class Progress implements AutoCloseable {
    private final ProgressBar bar;
    private final Pace pace;

    private Progress(ProgressBar bar, Pace pace) {
        this.bar = bar;
        this.pace = pace;
    }

    static Progress over(String task, long steps, Streams streams) {
        Pace pace = new Pace(System::nanoTime);
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setEtaFunction(state -> pace.left(state.getMax() - state.getCurrent()));
        return of(builder, pace, streams);
    }

    /** Returns a bar for a task whose end is not known. */
    static Progress unending(String task, String unit, Streams streams) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUnit(unit, 1)
                .showSpeed();
        return of(builder, new Pace(System::nanoTime), streams);
    }

    private static Progress of(ProgressBarBuilder builder, Pace pace, Streams streams) {
        builder.setStyle(ProgressBarStyle.ASCII);
        if (streams.messagesAreTerminal()) {
            builder.setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(streams.messages()));
        } else {
            builder.setConsumer(new SilentConsumer());
        }
        return new Progress(builder.build(), pace);
    }

    void step() {
        bar.step();
        tell();
    }

    void stepTo(long done) {
        bar.stepTo(done);
        tell();
    }

    private void tell() {
        if (!bar.isIndefinite() && pace.note(bar.getCurrent())) {
            pace.aSecond().ifPresent(rate -> bar.setExtraMessage(rateText(rate)));
        }
    }

    private static String rateText(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.1f/s" : "%.0f/s", rate);
    }

    /** Says what is done now instead of how fast it goes. */
    void say(String what) {
        bar.setExtraMessage(what);
        bar.refresh();
    }

    @Override
    public void close() {
        bar.close();
    }

    private static final class SilentConsumer implements me.tongfei.progressbar.ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return 80;
        }

        @Override
        public void accept(String rendered) {}

        @Override
        public void close() {}
    }
}
