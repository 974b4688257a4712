// Everything the words page tells about one word, as sentences; no widget.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

#include "bridge/content.h"
#include "checkin/check_in.h"
#include "journal/entries.h"
#include "lexicon/apart.h"
#include "locale/messages.h"

namespace felt::desktop {

// A word as one can go to it.
struct WordLink {
    lexicon::ConceptId id;
    QString text;
};

struct WordDetail {
    // The word in one language.
    struct Side {
        LanguageTag language;
        QString heading;  // the language, and that it is only the nearest
        QString lemma;
        QString reading;
        QString definition;
        QString example;
        std::vector<QString> more;  // other forms, other ways to say it, where it is said, what misleads
    };
    struct Neighbour {
        WordLink word;
        QString apart;  // may be empty: nothing is told yet
        QString places;
    };
    lexicon::ConceptId id;
    lexicon::Kind kind;
    QString about;  // "Feeling, rather unpleasant, rather much energy"
    Side first;
    std::optional<Side> second;
    QString noteTitle, note;  // where a word is not the same in one of the two
    QString judgement;        // for a word that says what somebody did
    std::vector<Neighbour> near;
    std::optional<WordLink> opposite;
    std::vector<WordLink> ladder;  // from the mildest to the strongest, this one among them
    std::vector<WordLink> with;
    QString places;
    std::vector<checkin::Mark> marks;  // for the picture of the places
    std::optional<QString> ownMeaning;
    bool isOwn = false;
};

// In which languages a word is looked at.
struct WordLanguages {
    LanguageTag feelsIn;
    std::optional<LanguageTag> learns;
    std::optional<LanguageTag> found;  // the language of the word that was looked for, where it is another
};

struct DetailSources {
    const Content& content;
    const lexicon::Apart& apart;  // in the language of the first side
    const std::vector<journal::OwnWord>& own;
    const locale::Messages& say;
    const QLocale& locale;
};

// The language the first side is told in: of the word that was found, else the one in which the concept is at home, else the person's.
LanguageTag firstLanguage(const Content& content, const lexicon::ConceptId& id, const WordLanguages& languages);

// id: of content.lexicon.
WordDetail detailOf(const lexicon::ConceptId& id, const WordLanguages& languages, const DetailSources& sources);

}  // namespace felt::desktop
