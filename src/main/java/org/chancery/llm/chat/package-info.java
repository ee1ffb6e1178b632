/**
 * Talks to a server with the OpenAI chat protocol: bounded in bytes, time, tokens and attempts, with answers kept for the next time.
 *
 * <p>Each limit is a {@link org.chancery.llm.chat.ChatServer} around another one.
 */
package org.chancery.llm.chat;
