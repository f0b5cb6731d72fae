package org.parallax.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import org.parallax.model.Line;
import org.parallax.model.Published;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The model as JSON, in the form that the data folder keeps; the published ledger has a form of its
 * own. Lists that a folder of an older version does not have are empty.
 */
final class ModelJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Published.class, PublishedTypes.class)
          .addMixIn(Line.Piece.class, PieceTypes.class)
          .changeDefaultNullHandling(
              nulls -> JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.DEFAULT))
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private ModelJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Published.On.class, name = "on"),
    @JsonSubTypes.Type(value = Published.At.class, name = "at"),
    @JsonSubTypes.Type(value = Published.Unknown.class, name = "unknown")
  })
  private interface PublishedTypes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Line.Quoted.class, name = "quoted"),
    @JsonSubTypes.Type(value = Line.Bound.class, name = "bound"),
    @JsonSubTypes.Type(value = Line.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Line.Counted.class, name = "counted")
  })
  private interface PieceTypes {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) throws StoreException {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new StoreException(
          "the data folder holds an unreadable "
              + type.getSimpleName()
              + ": "
              + e.getOriginalMessage(),
          e);
    }
  }
}
