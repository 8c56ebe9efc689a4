package io.toptier.desk.api;

import io.toptier.workspace.JsonText;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.JsonNode;

/** Writes JSON as the command line writes it. */
final class JsonAnswers extends AbstractHttpMessageConverter<JsonNode> {
    JsonAnswers() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JsonNode.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType media) {
        return false;
    }

    @Override
    protected JsonNode readInternal(Class<? extends JsonNode> type, HttpInputMessage message) throws IOException {
        return JsonText.read(message.getBody().readAllBytes());
    }

    @Override
    protected void writeInternal(JsonNode node, HttpOutputMessage message) throws IOException {
        message.getBody().write(JsonText.bytes(node));
    }
}
