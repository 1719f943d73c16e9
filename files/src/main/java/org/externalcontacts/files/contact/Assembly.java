package org.externalcontacts.files.contact;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.files.internal.text.Legibility;

/**
 * Puts the values of one row together. No value overwrites another: two that differ and want the same field are a problem of the row, but
 * for phones and e-mails, which move to a free field; what finds no place is remarked upon. For one row and one thread.
 */
final class Assembly {

    private static final Pattern HTTP = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);

    private final String charset;
    private List<Cell> cells = List.empty();
    private List<String> problems = List.empty();
    private List<String> remarks = List.empty();
    private Map<String, String> kept = HashMap.empty();

    /** A row of a file in this encoding. */
    Assembly(String charset) {
        this.charset = charset;
    }

    /** Takes a value, unless it is blank. Many a home page has no scheme: that is no reason to refuse a person. */
    void add(Target target, String from, Option<String> value) {
        Option<String> text = CleanText.clean(value);
        if (target.field() == Field.EXTERNAL_SYSTEM_URL
                && text.exists(link -> !HTTP.matcher(link).lookingAt())) {
            remark(from + " is not kept: it is not an http or https link");
            return;
        }
        if (text.exists(Legibility::isDamaged)) {
            problem(from + " " + Legibility.damage(charset));
        } else {
            text.forEach(legible -> cells = cells.append(new Cell(target, from, legible)));
        }
    }

    /** Takes a value unless the field has one: where a format allows several, the first counts. */
    void addFirst(Field field, String from, Option<String> value) {
        Option<String> text = CleanText.clean(value);
        if (cells.exists(cell -> cell.field() == field)) {
            text.filter(another -> !values(field).contains(another))
                    .forEach(another -> remark(from + " is not kept: a contact has one " + field.path()));
        } else {
            add(Target.of(field), from, text);
        }
    }

    /** Takes the value of a column that is not ours to read. */
    void keep(String column, String value) {
        kept = kept.put(column, value);
    }

    /** Says why no person can be made of the row; once for each reason. */
    void problem(String reason) {
        problems = problems.contains(reason) ? problems : problems.append(reason);
    }

    /** Says what of the row is not kept. */
    void remark(String remark) {
        remarks = remarks.append(remark);
    }

    /** The person; or all problems of the row. */
    Either<List<String>, Person> person() {
        Option<String> key = one(Field.KEY);
        Option<String> organization = one(Field.ORGANIZATION);
        ContactProfile profile = profile();
        return problems.isEmpty()
                ? Either.right(new Person(key, profile, organization, kept, remarks))
                : Either.left(problems);
    }

    private ContactProfile profile() {
        return ContactProfile.builder()
                .name(name())
                .title(one(Field.TITLE))
                .phones(phones())
                .emails(emails())
                .address(new AddressChoice(this, cells).address())
                .social(new SocialIds(
                        twitter(), line(), one(Field.WHATSAPP_NUMBER).map(WhatsAppId::of), facebook()))
                .surveyOptOut(one(Field.SURVEY_OPT_OUT).flatMap(this::yesOrNo))
                .externalSystemUrl(one(Field.EXTERNAL_SYSTEM_URL))
                .build();
    }

    private PersonName name() {
        PersonName parts = PersonName.builder()
                .first(one(Field.FIRST_NAME))
                .middle(one(Field.MIDDLE_NAME))
                .last(one(Field.LAST_NAME))
                .salutation(one(Field.SALUTATION))
                .build();
        Option<String> whole = one(Field.WHOLE_NAME);
        if (parts.spoken().isEmpty()) {
            return parts.toBuilder().last(whole.orElse(parts.last())).build();
        }
        remarkOnWhole(
                cells.filter(cell -> cell.field() == Field.WHOLE_NAME),
                cells.filter(cell -> Field.NAME.contains(cell.field())));
        return parts;
    }

    /** Remarks upon what is given whole and is not kept because it is given in parts, too, if it holds words that the parts lack. */
    void remarkOnWhole(List<Cell> whole, List<Cell> parts) {
        Set<String> kept = parts.toSet().flatMap(Cell::words);
        whole.filter(cell -> !kept.containsAll(cell.words()))
                .forEach(cell ->
                        remark(cell.from() + " is not kept: its parts are also given, and do not include all of it"));
    }

    private PhoneNumbers phones() {
        Map<Field, PhoneNumber> placed = placed(Field.PHONES).mapValues(PhoneNumber::of);
        return PhoneNumbers.builder()
                .work(placed.get(Field.WORK_PHONE))
                .cell(placed.get(Field.CELL_PHONE))
                .home(placed.get(Field.HOME_PHONE))
                .other(placed.get(Field.OTHER_PHONE))
                .build();
    }

    private EmailAddresses emails() {
        Map<Field, String> placed = placed(Field.EMAILS);
        return EmailAddresses.builder()
                .work(placed.get(Field.WORK_EMAIL))
                .personal(placed.get(Field.PERSONAL_EMAIL))
                .other(placed.get(Field.OTHER_EMAIL))
                .build();
    }

    /** Each value in its field; of several for one field the first, and the others in free ones, from the last field on. */
    private Map<Field, String> placed(List<Field> group) {
        Map<Field, String> placed = LinkedHashMap.empty();
        List<Cell> homeless = List.empty();
        for (Cell cell : cells.filter(candidate -> group.contains(candidate.field()))) {
            if (placed.containsKey(cell.field())) {
                homeless = homeless.append(cell);
            } else {
                placed = placed.put(cell.field(), cell.value());
            }
        }
        for (Cell cell : homeless) {
            placed = placed.containsValue(cell.value()) ? placed : moved(cell, group, placed);
        }
        return placed;
    }

    private Map<Field, String> moved(Cell cell, List<Field> group, Map<Field, String> placed) {
        Option<Field> free = group.reverse().find(field -> !placed.containsKey(field));
        remark(free.map(field -> cell.from() + " is kept as " + field.path() + ": "
                        + cell.field().path() + " is taken")
                .getOrElse(() -> cell.from() + " is not kept: all of "
                        + group.map(Field::path).mkString(", ") + " are taken"));
        return free.map(field -> placed.put(field, cell.value())).getOrElse(placed);
    }

    private Option<TwitterId> twitter() {
        Option<String> id = one(Field.TWITTER_ID);
        Option<String> handle = one(Field.TWITTER_SCREEN_NAME);
        return Option.when(
                id.orElse(handle).isDefined(),
                () -> TwitterId.builder().id(id).screenName(handle).build());
    }

    private Option<LineId> line() {
        return one(Field.LINE_ID).map(LineId::of);
    }

    private Option<FacebookId> facebook() {
        Option<String> id = one(Field.FACEBOOK_ID);
        Option<String> name = one(Field.FACEBOOK_NAME);
        return id.map(known -> new FacebookId(List.of(known), name)).orElse(() -> name.map(FacebookId::of));
    }

    private Option<Boolean> yesOrNo(String text) {
        if (List.of("true", "yes", "y", "1").exists(text::equalsIgnoreCase)) {
            return Option.some(true);
        } else if (List.of("false", "no", "n", "0").exists(text::equalsIgnoreCase)) {
            return Option.some(false);
        }
        problem(Field.SURVEY_OPT_OUT.path() + " must be true or false");
        return Option.none();
    }

    private Option<String> one(Field field) {
        return one(cells.filter(cell -> cell.field() == field));
    }

    /** The one value of these; values that differ are a problem. */
    Option<String> one(List<Cell> ofAField) {
        List<Cell> different = ofAField.distinctBy(Cell::value);
        if (different.size() > 1) {
            problem(different.head().field().path() + " is given more than once, with different values, in "
                    + different.map(Cell::from).mkString(" and "));
        }
        return different.headOption().map(Cell::value);
    }

    private List<String> values(Field field) {
        return cells.filter(cell -> cell.field() == field).map(Cell::value);
    }
}
