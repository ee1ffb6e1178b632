package org.chancery.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, silence elsewhere. */
final class Progress implements AutoCloseable {
    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(String task, long steps, Streams streams) {
        return of(new ProgressBarBuilder().setTaskName(task).setInitialMax(steps), streams);
    }

    /** Returns a bar for a task whose end is not known. */
    static Progress unending(String task, String unit, Streams streams) {
        return of(new ProgressBarBuilder().setTaskName(task).setInitialMax(-1).setUnit(unit, 1), streams);
    }

    private static Progress of(ProgressBarBuilder builder, Streams streams) {
        builder.setStyle(ProgressBarStyle.ASCII).showSpeed();
        if (streams.messagesAreTerminal()) {
            builder.setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(streams.messages()));
        } else {
            builder.setConsumer(new SilentConsumer());
        }
        return new Progress(builder.build());
    }

    void step() {
        bar.step();
    }

    void stepTo(long done) {
        bar.stepTo(done);
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
