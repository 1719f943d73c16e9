package org.externalcontacts.files.contact;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.files.internal.table.Heading;

/**
 * The headings that are known: the names of our fields, those of the platform's own import file, of the exports of Google Contacts and
 * Outlook, and what people write by hand. In normal form.
 */
final class Headings {

    /** The first is preferred to the others. */
    private static final String[] KEYS = {"externalid", "contactid", "id", "uid", "recordid"};

    private static final Map<String, Field> OF_ALL = of(Field.KEY, KEYS)
            .merge(of(Field.FIRST_NAME, "firstname", "givenname", "forename"))
            .merge(of(Field.MIDDLE_NAME, "middlename", "middlenames", "additionalname"))
            .merge(of(Field.LAST_NAME, "lastname", "familyname", "surname"))
            .merge(of(Field.SALUTATION, "salutation", "nameprefix", "honorificprefix"))
            .merge(of(Field.WHOLE_NAME, "name", "fullname", "displayname"))
            .merge(of(Field.TITLE, "title", "jobtitle", "position", "organizationtitle", "organization1title"))
            .merge(of(Field.ORGANIZATION, "organization", "organisation", "company", "companyname", "accountname"))
            .merge(of(Field.ORGANIZATION, "organizationname", "organisationname", "organization1name"))
            .merge(of(Field.ORGANIZATION, "externalorganization", "externalorganizationname"))
            .merge(of(Field.EXTERNAL_SYSTEM_URL, "externalsystemurl", "url"))
            .merge(of(Field.SURVEY_OPT_OUT, "surveyoptout"))
            .merge(of(Field.TWITTER_ID, "twitterid", "twitteridid"))
            .merge(of(
                    Field.TWITTER_SCREEN_NAME, "twitterscreenname", "twitteridscreenname", "twitterhandle", "twitter"))
            .merge(of(Field.FACEBOOK_ID, "facebookid", "facebook"))
            .merge(of(Field.FACEBOOK_NAME, "facebookname", "facebookdisplayname", "facebookiddisplayname"))
            .merge(of(Field.LINE_ID, "lineid", "lineuserid"))
            .merge(of(Field.WHATSAPP_NUMBER, "whatsapp", "whatsappnumber", "whatsappphone", "whatsappidphonenumber"));

    private static final Map<String, Field> OF_PHONES = of(
                    Field.WORK_PHONE, "workphone", "businessphone", "officephone")
            .merge(of(Field.WORK_PHONE, "phone", "phonenumber", "telephone", "telephonenumber", "primaryphone"))
            .merge(of(Field.WORK_PHONE, "workphonedisplay", "businessphone2", "workphone2"))
            .merge(of(
                    Field.CELL_PHONE, "cellphone", "mobilephone", "cell", "mobile", "mobilenumber", "cellphonedisplay"))
            .merge(of(Field.HOME_PHONE, "homephone", "homephone2", "homephonedisplay"))
            .merge(of(Field.OTHER_PHONE, "otherphone", "otherphonedisplay", "phone2", "phone3"));

    private static final Map<String, Field> OF_EMAILS = of(
                    Field.WORK_EMAIL, "workemail", "workemailaddress", "businessemail")
            .merge(of(Field.WORK_EMAIL, "email", "emailaddress", "mail"))
            .merge(of(Field.PERSONAL_EMAIL, "personalemail", "personalemailaddress", "homeemail", "privateemail"))
            .merge(of(Field.OTHER_EMAIL, "otheremail", "otheremailaddress", "email2", "email3"))
            .merge(of(Field.OTHER_EMAIL, "email2address", "email3address"));

    private static final Map<String, Field> OF_ADDRESSES = of(Field.WHOLE_ADDRESS, "address", "formatted")
            .merge(of(Field.ADDRESS1, "address1", "addressline1", "street", "streetaddress", "street1"))
            .merge(of(Field.ADDRESS2, "address2", "addressline2", "street2", "extendedaddress"))
            .merge(of(Field.CITY, "city", "town"))
            .merge(of(Field.STATE, "state", "province", "region", "stateprovince"))
            .merge(of(Field.POSTAL_CODE, "postalcode", "postcode", "zip", "zipcode"))
            .merge(of(Field.COUNTRY_CODE, "countrycode", "country", "countryregion"));

    private static final Map<String, Field> ALONE =
            OF_ALL.merge(OF_PHONES).merge(OF_EMAILS).merge(OF_ADDRESSES);

    /** What programs put before the parts of an address, and which address that is. */
    private static final List<Prefix> OF_PLACES = List.of(
            new Prefix("business", Place.WORK),
            new Prefix("work", Place.WORK),
            new Prefix("home", Place.HOME),
            new Prefix("other", Place.OTHER),
            new Prefix("mailing", Place.GIVEN),
            new Prefix("address1", Place.GIVEN),
            new Prefix("address2", Place.OTHER),
            new Prefix("address", Place.GIVEN));

    /** As the platform's import file writes them. */
    private static final String OF_THE_CONTACT = "contact";

    private Headings() {}

    /** What a column of this heading holds, unless the heading is not known. */
    static Option<Target> target(String heading) {
        String normal = Heading.normal(heading);
        return alone(normal)
                .orElse(() -> OF_PLACES.flatMap(prefix -> prefix.target(normal)).headOption())
                .orElse(() -> Option.when(normal.startsWith(OF_THE_CONTACT), normal)
                        .flatMap(text -> alone(text.substring(OF_THE_CONTACT.length()))));
    }

    /** How much a heading is to be preferred as key to others, the smaller the more. */
    static int rankAsKey(String heading) {
        return List.of(KEYS).indexOf(Heading.normal(heading));
    }

    private static Option<Target> alone(String normal) {
        return ALONE.get(normal).map(Target::of);
    }

    private static Map<String, Field> of(Field field, String... headings) {
        return HashMap.ofEntries(List.of(headings).map(heading -> Tuple.of(heading, field)));
    }

    /** A beginning of headings. */
    private record Prefix(String text, Place place) {

        Option<Target> target(String normal) {
            return Option.when(normal.startsWith(text), normal)
                    .flatMap(heading -> OF_ADDRESSES.get(heading.substring(text.length())))
                    .map(field -> new Target(field, place));
        }
    }
}
