package org.chancery.llm.chat;

/** Answers prompts; may be asked by several threads at a time. */
public interface ChatServer {
    /**
     * Returns what the model answers.
     *
     * @throws ModelException if there is no answer, with the reason and what to do
     */
    Answer ask(Prompt prompt);
}
