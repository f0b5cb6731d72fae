package org.parallax.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.capture.Problem;
import org.parallax.intake.draft.About;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.Draft;
import org.parallax.intake.draft.Found;
import org.parallax.intake.draft.Headline;
import org.parallax.intake.draft.Piece;
import org.parallax.intake.draft.Teaser;
import org.parallax.intake.markup.Fragment;
import org.parallax.model.Published;

/** Turns the items of a feed into reports and pointers to reports. */
final class FeedItems {
  private static final int WHOLE = 1500;
  private static final Pattern CUT =
      Pattern.compile(
          "(?is).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|read more|continue reading)[\\])»→.\\s]*");

  private FeedItems() {}

  static Found of(Capture capture, SyndFeed feed, List<Bytes> written, Limits limits) {
    Found.Collector found = new Found.Collector();
    List<SyndEntry> entries = feed.getEntries();
    if (entries.isEmpty()) {
      found.add(new Problem(capture.input(), "", "The feed has no items."));
    }
    for (int i = 0; i < Math.min(entries.size(), limits.records()); i++) {
      SyndEntry entry = entries.get(i);
      Bytes bytes = i < written.size() ? written.get(i) : Bytes.utf8(entry.toString());
      Draft draft = draft(Draft.nth(i + 1), bytes, feed, entry);
      Optional<String> link = draft.about().url();
      boolean points = link.isPresent() && !isWhole(entry, draft);
      if (points && !draft.isEmpty()) {
        found.add(new Teaser(link.orElseThrow(), draft));
      } else {
        found.add(draft);
      }
    }
    return found.found();
  }

  /** Whether the item holds the report itself and not only its beginning. */
  private static boolean isWhole(SyndEntry entry, Draft draft) {
    int length = draft.body().stream().mapToInt(p -> p.text().length()).sum();
    boolean cut = !draft.body().isEmpty() && CUT.matcher(draft.body().getLast().text()).matches();
    String summary = text(entry.getDescription());
    boolean content = entry.getContents().stream().anyMatch(c -> !text(c).isEmpty());
    boolean ownContent = content && !content(entry).equals(summary);
    return !cut && ((ownContent && length > 0) || length >= WHOLE);
  }

  private static Draft draft(String record, Bytes bytes, SyndFeed feed, SyndEntry entry) {
    Optional<Headline> headline =
        Optional.of(title(entry)).filter(t -> !t.isEmpty()).map(Headline::of);
    List<Piece> body = new ArrayList<>(pieces(content(entry)));
    if (headline.isPresent() && !body.isEmpty()) {
      if (body.getFirst().text().equals(headline.get().line())) {
        body.removeFirst();
      }
    }
    return new Draft(record, bytes, about(feed, entry), headline, body);
  }

  /** Plain text keeps its line breaks; with tags, they decide. */
  private static List<Piece> pieces(String content) {
    boolean tagged = content.indexOf('<') >= 0 || content.indexOf('&') >= 0;
    if (tagged) {
      return Fragment.pieces(content);
    }
    return Blank.lines(content).stream()
        .filter(line -> !Blank.isInvisible(line))
        .map(line -> Piece.paragraph(Blank.strip(line)))
        .toList();
  }

  private static String title(SyndEntry entry) {
    String title = entry.getTitle() == null ? "" : entry.getTitle();
    boolean tagged = title.indexOf('<') >= 0 || title.indexOf('&') >= 0;
    return tagged ? Fragment.line(title) : Blank.collapse(title);
  }

  /** The longest of its contents, else its summary. */
  private static String content(SyndEntry entry) {
    String longest = "";
    for (SyndContent content : entry.getContents()) {
      String text = text(content);
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest.isEmpty() ? text(entry.getDescription()) : longest;
  }

  private static String text(@Nullable SyndContent content) {
    return content == null || content.getValue() == null ? "" : Blank.strip(content.getValue());
  }

  private static About about(SyndFeed feed, SyndEntry entry) {
    return new About(
        address(entry.getLink()).or(() -> address(entry.getUri())),
        given(feed.getTitle()).map(Fragment::line).filter(t -> !t.isEmpty()),
        time(entry.getPublishedDate()),
        time(entry.getUpdatedDate()),
        authors(entry),
        List.of(),
        given(feed.getLanguage()));
  }

  private static Optional<String> address(@Nullable String link) {
    return given(link).map(String::strip).filter(l -> l.matches("(?i)https?://\\S+"));
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).filter(v -> !Blank.isInvisible(v));
  }

  private static Published time(@Nullable Date date) {
    return date == null
        ? new Published.Unknown()
        : new Published.At(date.toInstant().atOffset(ZoneOffset.UTC));
  }

  private static List<String> authors(SyndEntry entry) {
    List<String> names = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      given(person.getName()).ifPresent(names::add);
    }
    given(entry.getAuthor()).ifPresent(names::add);
    return names.stream().map(Blank::collapse).distinct().toList();
  }
}
