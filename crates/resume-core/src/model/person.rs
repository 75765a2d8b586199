use super::record::record;
use crate::date::PartialDate;

record! {
    /// Who the person is and how to reach them.
    Basics {
        /// The whole name, as the person writes it.
        name: String = "name" Text;
        /// Headline: occupation or wanted job.
        label: String = "label" Text;
        /// A photo: a URL or a `data:` URI.
        image: String = "image" Text;
        /// The first e-mail address.
        email: String = "email" Email;
        /// The first phone number, as written.
        phone: String = "phone" Text;
        /// The person's own website.
        url: String = "url" Uri;
        /// A few sentences about the person.
        summary: String = "summary" Markdown;
        /// Where the person lives.
        location: Location = "location" Record [Location];
        /// Accounts in networks and on platforms.
        profiles: Vec<Profile> = "profiles" Record [Profile];
        /// Given names, where the source tells them apart.
        given_name: String = "givenName" Text;
        /// Family names, where the source tells them apart.
        family_name: String = "familyName" Text;
        /// A title before the name, such as `Dr`.
        honorific_prefix: String = "honorificPrefix" Text;
        /// Date of birth.
        birth_date: Option<PartialDate> = "birthDate" Date;
        /// Place of birth.
        birth_place: String = "birthPlace" Text;
        /// `male`, `female`, or as the person wrote it.
        gender: String = "gender" Text;
        /// Nationalities: ISO 3166-1 alpha-2 (`GR`, `GB`).
        nationalities: Vec<String> = "nationalities" Country;
        /// E-mail addresses beyond the first.
        emails: Vec<String> = "emails" Email;
        /// Phone numbers beyond the first.
        phones: Vec<String> = "phones" Text;
        /// Websites beyond the first.
        urls: Vec<String> = "urls" Uri;
        /// Personal facts that have no field, as written (`label: value`).
        extra: Vec<String> = "extra" Text;
    }
    old "picture" => "image", "website" => "url", "websites" => "url", "websites" => "urls",
        "firstName" => "givenName", "lastName" => "familyName";
    needs "name";
}

record! {
    /// A postal address, or as much of it as is known.
    Location {
        /// Street and number, or the whole address when it cannot be taken apart; lines parted by a line feed.
        address: String = "address" Text;
        /// Postal code.
        postal_code: String = "postalCode" Text;
        /// Town.
        city: String = "city" Text;
        /// Country: ISO 3166-1 alpha-2.
        country_code: String = "countryCode" Country;
        /// State, province or region.
        region: String = "region" Text;
    }
    old "state" => "region";
}

record! {
    /// An account in a network or on a platform.
    Profile {
        /// The network's name, such as `LinkedIn`.
        network: String = "network" Text;
        /// The account's name there.
        username: String = "username" Text;
        /// The account's address.
        url: String = "url" Uri;
    }
    needs "network", "username", "url";
}

record! {
    /// Levels of the Common European Framework of Reference for Languages, each A1–C2.
    Cefr {
        /// Understanding: listening.
        listening: String = "listening" Cefr;
        /// Understanding: reading.
        reading: String = "reading" Cefr;
        /// Speaking: interaction.
        spoken_interaction: String = "spokenInteraction" Cefr;
        /// Speaking: production.
        spoken_production: String = "spokenProduction" Cefr;
        /// Writing.
        writing: String = "writing" Cefr;
    }
}

record! {
    /// The Europass self-assessment of digital skills: `A` basic, `B` independent, `C` proficient.
    DigitalSelfAssessment {
        /// Information processing.
        information: String = "information" Text;
        /// Communication.
        communication: String = "communication" Text;
        /// Content creation.
        content_creation: String = "contentCreation" Text;
        /// Safety.
        safety: String = "safety" Text;
        /// Problem solving.
        problem_solving: String = "problemSolving" Text;
    }
}

record! {
    /// A covering letter.
    CoverLetter {
        /// To whom it is written.
        addressee: Addressee = "addressee" Record [Addressee];
        /// Its date.
        date: Option<PartialDate> = "date" Date;
        /// Where it was written.
        place: String = "place" Text;
        /// Subject line.
        subject: String = "subject" Text;
        /// Opening salutation, such as `Dear Ms Sample`.
        salutation: String = "salutation" Text;
        /// Opening paragraphs.
        opening: String = "opening" Markdown;
        /// Main paragraphs.
        body: String = "body" Markdown;
        /// Closing paragraphs.
        closing: String = "closing" Markdown;
        /// Closing salutation, such as `Yours sincerely`.
        closing_salutation: String = "closingSalutation" Text;
    }
}

record! {
    /// To whom a letter is written.
    Addressee {
        /// The whole name.
        name: String = "name" Text;
        /// Given names, where the source tells them apart.
        given_name: String = "givenName" Text;
        /// Family names, where the source tells them apart.
        family_name: String = "familyName" Text;
        /// A title before the name.
        honorific_prefix: String = "honorificPrefix" Text;
        /// Position.
        position: String = "position" Text;
        /// Organisation.
        organization: String = "organization" Text;
        /// The organisation's website.
        url: String = "url" Uri;
        /// Postal address.
        location: Location = "location" Record [Location];
    }
}
