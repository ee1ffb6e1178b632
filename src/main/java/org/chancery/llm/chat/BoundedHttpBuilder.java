package org.chancery.llm.chat;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands LangChain4j the client of this package; its own wishes for time-outs are not heard. */
record BoundedHttpBuilder(Duration connectTimeout, Duration readTimeout) implements HttpClientBuilder {
    @Override
    public HttpClientBuilder connectTimeout(Duration other) {
        return this;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration other) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new BoundedHttp(connectTimeout, readTimeout);
    }
}
