package org.externalcontacts.application.search;

import io.vavr.collection.List;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.internal.address.Mailbox;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldType;

/**
 * The words by which a record is found (rules 5.3, 20.1). A word runs from a place where one begins to the next blank,
 * without punctuation: {@code O'Brien-Smith} gives {@code obriensmith}, {@code briensmith} and {@code smith}, so that a
 * keyword finds it whether its punctuation is typed or not. In scripts written without spaces a word begins at every character:
 * {@code 山田太郎} is found by {@code 太郎}. A text with letters such as ü has the words of both its spellings.
 */
public final class Words {

    /** Number of significant letters and digits of a folded word or keyword. */
    public static final int LONGEST = 64;

    private final Set<String> beginnings = new LinkedHashSet<>();
    private final Set<String> wholes = new LinkedHashSet<>();

    private Words() {}

    /**
     * The words of a contact: names, title, e-mails, phones, social names, custom fields. Those of its organization are not
     * among them; storage joins the two.
     *
     * @param schema the schema of the custom fields; without it they are not searched
     */
    public static Words of(Contact contact, Function<CustomFields, List<DataSchema>> schema) {
        ContactProfile profile = contact.profile();
        Words words = new Words();
        profile.name().first().forEach(words::text);
        profile.name().middle().forEach(words::text);
        profile.name().last().forEach(words::text);
        profile.title().forEach(words::text);
        profile.emails().all().forEach(words::email);
        profile.phones().all().forEach(words::phone);
        if (!profile.social().equals(SocialIds.empty())) {
            words.social(profile.social());
        }
        profile.customFields().forEach(fields -> words.custom(fields, schema.apply(fields)));
        return words;
    }

    /** The words of an organization: name, kind, industry, phones, Twitter name, tags, custom fields. */
    public static Words of(Organization organization, Function<CustomFields, List<DataSchema>> schema) {
        OrganizationProfile profile = organization.profile();
        Words words = ofName(organization);
        profile.companyType().forEach(words::text);
        profile.industry().forEach(words::text);
        profile.phoneNumber().forEach(words::phone);
        profile.faxNumber().forEach(words::phone);
        profile.twitter().forEach(words::twitter);
        profile.tags().forEach(words::text);
        profile.customFields().forEach(fields -> words.custom(fields, schema.apply(fields)));
        return words;
    }

    /** The words of an organization's name: they find its contacts too. */
    public static Words ofName(Organization organization) {
        Words words = new Words();
        organization.profile().name().forEach(words::text);
        return words;
    }

    /** Words that are found by their beginning. */
    public Iterable<String> beginnings() {
        return beginnings;
    }

    /** Values that are found as a whole only: identifier and tag fields. */
    public Iterable<String> wholes() {
        return wholes;
    }

    /** Whether a word begins like this. */
    public boolean hasBeginning(String letters) {
        return beginnings.stream().anyMatch(word -> word.startsWith(letters));
    }

    /** Whether a value is exactly this. */
    public boolean hasWhole(String value) {
        return wholes.contains(value);
    }

    private void text(String text) {
        Folding.spellings(text).forEach(plain -> words(plain, plain.length()));
    }

    /** The part before the @ word by word, the whole, and the domain as one word. */
    private void email(String email) {
        Mailbox.spellings(email).flatMap(Folding::spellings).forEach(plain -> words(plain, plain.indexOf('@') + 2));
    }

    /** E.164 without +, and the digits as they are dialled inside the country. */
    private void phone(PhoneNumber number) {
        if (number.e164().isEmpty()) {
            return;
        }
        String digits = number.e164().get().substring(1);
        beginnings.add(digits);
        number.display().forEach(international -> {
            int blank = international.indexOf(' ');
            if (blank > 1 && blank <= 4) {
                beginnings.add(digits.substring(blank - 1));
            }
        });
    }

    /** What counts of a word that begins here: at most {@link #LONGEST} letters, none of them cut in two. */
    static String cut(CharSequence letters, int from) {
        int end = Math.min(letters.length(), from + LONGEST);
        boolean cutsInTwo = end < letters.length() && Character.isLowSurrogate(letters.charAt(end));
        return letters.subSequence(from, cutsInTwo ? end - 1 : end).toString();
    }

    private void social(SocialIds accounts) {
        accounts.twitter().forEach(this::twitter);
        accounts.line().forEach(account -> account.displayName().forEach(this::text));
        accounts.facebook().forEach(account -> account.displayName().forEach(this::text));
        accounts.whatsApp().forEach(account -> {
            account.displayName().forEach(this::text);
            account.phoneNumber().forEach(this::phone);
        });
    }

    private void twitter(TwitterId account) {
        account.screenName().forEach(this::text);
        account.name().forEach(this::text);
    }

    private void custom(CustomFields fields, List<DataSchema> schema) {
        schema.flatMap(definition -> definition.content().fields())
                .forEach(field -> fields.get(field.key()).forEach(value -> custom(field.type(), value)));
    }

    private void custom(FieldType type, CustomValue value) {
        if (value instanceof CustomValue.Text text) {
            custom(type, text.value());
        } else if (value instanceof CustomValue.Items items) {
            items.values().forEach(item -> custom(type, item));
        }
    }

    private void custom(FieldType type, String text) {
        if (type.equals(FieldType.IDENTIFIER) || type.equals(FieldType.TAG)) {
            whole(Folding.caseless(text).strip());
        } else if (type.equals(FieldType.TEXT) || type.equals(FieldType.LONG_TEXT)) {
            text(text);
        }
    }

    private void whole(String value) {
        if (!value.isEmpty()) {
            wholes.add(value);
        }
    }

    /** Adds the word of a plain text at each place before {@code lastStart} where one begins. */
    private void words(String plain, int lastStart) {
        int start = 0;
        while (start < Math.min(lastStart, plain.length())) {
            int end = Blanks.next(plain, start);
            new WordRun(plain, start, end).addWords(lastStart, beginnings);
            start = end + 1;
        }
    }
}
