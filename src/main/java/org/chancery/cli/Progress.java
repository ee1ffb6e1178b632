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

    static Progress over(String task, int steps, Streams streams) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed();
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
