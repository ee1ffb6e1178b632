package org.chancery.llm.chat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** A server with the OpenAI chat protocol, hosted or on this machine, asked through LangChain4j. */
public final class OpenAiServer implements ChatServer {
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private final ModelSettings settings;
    private final Function<ChatRequest, ChatResponse> model;

    private OpenAiServer(ModelSettings settings, Function<ChatRequest, ChatResponse> model) {
        this.settings = settings;
        this.model = model;
    }

    /** Returns the server of the settings; nothing is sent before it is asked. */
    public static OpenAiServer of(ModelSettings settings) {
        return new OpenAiServer(settings, settings.stream() ? streaming(settings) : whole(settings));
    }

    private static Function<ChatRequest, ChatResponse> whole(ModelSettings settings) {
        OpenAiChatModel model = OpenAiChatModel.builder()
                .httpClientBuilder(new BoundedHttpBuilder(CONNECTING, settings.patience()))
                .baseUrl(settings.address().toString())
                .apiKey(settings.key().orElse(null))
                .modelName(settings.model())
                .temperature(settings.temperature())
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
        return model::chat;
    }

    private static Function<ChatRequest, ChatResponse> streaming(ModelSettings settings) {
        OpenAiStreamingChatModel model = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new BoundedHttpBuilder(CONNECTING, settings.patience()))
                .baseUrl(settings.address().toString())
                .apiKey(settings.key().orElse(null))
                .modelName(settings.model())
                .temperature(settings.temperature())
                .strictJsonSchema(true)
                .build();
        return request -> {
            CompletableFuture<ChatResponse> answer = new CompletableFuture<>();
            model.chat(request, new Completion(answer));
            return answer.join();
        };
    }

    private record Completion(CompletableFuture<ChatResponse> answer) implements StreamingChatResponseHandler {
        @Override
        public void onCompleteResponse(ChatResponse response) {
            answer.complete(response);
        }

        @Override
        public void onError(Throwable error) {
            answer.completeExceptionally(error);
        }
    }

    @Override
    public Answer ask(Prompt prompt) {
        try {
            return answer(model.apply(request(prompt)));
        } catch (RuntimeException e) {
            throw trouble(e);
        }
    }

    /** LangChain4j wraps what its client throws, and says in exceptions of its own what it could not read. */
    private static ModelException trouble(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelException known) {
                return known;
            }
        }
        Throwable reason =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return ServerTrouble.unreadable(reason);
    }

    private ChatRequest request(Prompt prompt) {
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(SystemMessage.from(prompt.system()));
        for (int turn = 0; turn < prompt.turns().size(); turn++) {
            String text = prompt.turns().get(turn);
            messages.add(turn % 2 == 0 ? UserMessage.from(text) : AiMessage.from(text));
        }
        ChatRequest.Builder request = ChatRequest.builder().messages(messages);
        return switch (settings.form()) {
            case SCHEMA -> request.responseFormat(schema(prompt)).build();
            case JSON -> request.responseFormat(ResponseFormat.JSON).build();
            case TEXT -> request.build();
        };
    }

    private static ResponseFormat schema(Prompt prompt) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("findings")
                        .rootElement(JsonRawSchema.from(prompt.schema()))
                        .build())
                .build();
    }

    private static Answer answer(ChatResponse response) {
        String text =
                Optional.ofNullable(response.aiMessage()).map(AiMessage::text).orElse("");
        boolean complete = response.finishReason() != FinishReason.LENGTH;
        long tokens = Optional.ofNullable(response.tokenUsage())
                .map(TokenUsage::totalTokenCount)
                .orElse(0);
        return new Answer(text, complete, tokens);
    }
}
