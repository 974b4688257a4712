// What a journal holds, as values: the front door, for everyone who reads and reckons.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/choice.h"
#include "base/moment.h"
#include "base/uuid.h"
#include "checkin/check_in.h"
#include "lexicon/concept.h"
#include "lexicon/lexicon.h"

namespace felt::journal {

using checkin::CheckIn;

// One answer to one learning card.
struct Review {
    std::optional<Uuid> id;
    Moment at;
    std::optional<Moment> written;
    std::string card;  // names the card: "word-meaning/es/s.tight"
    int rating = 1;    // 1 again, 2 hard, 3 good, 4 easy
    std::optional<long long> durationMilliseconds;
    std::optional<std::string> answer;  // as typed
    UnknownFields unknown;
    bool operator==(const Review&) const = default;
};

// One run of a practice.
struct PracticeRun {
    std::optional<Uuid> id;
    Moment at;
    std::optional<Moment> written;
    std::string practice;  // id of the practice
    std::optional<long long> plannedSeconds;
    std::optional<long long> seconds;
    std::optional<checkin::Ended> ended;
    std::optional<checkin::Distress> distressBefore;
    std::optional<checkin::Distress> distressAfter;
    std::optional<checkin::After> after;
    UnknownFields unknown;
    bool operator==(const PracticeRun&) const = default;
};

// A word the person coined, or what a word of the lexicon means to them.
struct OwnWord {
    std::optional<Uuid> id;
    Moment at;
    std::optional<Moment> written;
    lexicon::Kind kind = lexicon::Kind::Sensation;
    std::optional<LanguageTag> language;
    std::string lemma;
    std::optional<std::string> definition;
    std::optional<std::string> example;
    std::optional<lexicon::ConceptId> nearest;    // the concept it stands beside
    std::optional<lexicon::ConceptId> meaningOf;  // the concept whose own meaning this is; then no word of its own
    UnknownFields unknown;
    bool operator==(const OwnWord&) const = default;
};

// What was handed out, when and to whom.
struct Share {
    std::optional<Uuid> id;
    Moment at;
    std::optional<Moment> written;
    std::string format;  // pdf, html, markdown, csv, json, fhir, png
    std::optional<std::string> recipient;
    std::optional<Moment> from;  // the span that was chosen
    std::optional<Moment> to;
    std::vector<std::string> entries;  // ids
    std::vector<std::string> fields;
    UnknownFields unknown;
    bool operator==(const Share&) const = default;
};

// What the person wants of a word when it comes to learning. Of several about the same the latest holds.
enum class Wish { Learn, SetAside, Known, Open };
struct WordWish {
    std::optional<Uuid> id;
    Moment at;
    std::optional<Moment> written;
    lexicon::ConceptId conceptId;
    std::optional<LanguageTag> language;  // none: in every language
    Wish wish = Wish::Learn;
    UnknownFields unknown;
    bool operator==(const WordWish&) const = default;
};

// How the person learns; the latest plan holds whole. What is absent is left to the program.
struct StudyPlan {
    std::optional<Uuid> id;
    Moment at;
    std::optional<Moment> written;
    std::optional<long long> cardsADay;     // 1 to 100
    std::optional<double> retention;        // desired probability of recall, 0.7 to 0.97
    std::optional<long long> rolloverHour;  // 0 to 23: what is answered before it belongs to the day before
    std::vector<long long> restDays;        // ISO weekdays, 1 Monday to 7 Sunday
    std::optional<Moment> pausedUntil;      // its day is the first on which words are offered again
    std::vector<double> parameters;         // of FSRS-6, fitted to this person; 21, or none
    UnknownFields unknown;
    bool operator==(const StudyPlan&) const = default;
};

// In the order of EntryKind.
using Entry = std::variant<CheckIn, Review, PracticeRun, OwnWord, Share, WordWish, StudyPlan>;
enum class EntryKind { CheckIn, Review, PracticeRun, OwnWord, Share, WordWish, StudyPlan };

inline EntryKind kindOf(const Entry& entry) { return static_cast<EntryKind>(entry.index()); }
const std::optional<Uuid>& idOf(const Entry& entry);
const Moment& atOf(const Entry& entry);
const std::optional<Moment>& writtenOf(const Entry& entry);
void setId(Entry& entry, Uuid id);
void setWritten(Entry& entry, Moment written);

// The concept under which a person's own word stands in check-ins: s.own-<id>.
lexicon::ConceptId conceptOf(const OwnWord& word);

// Own words as the lexicon takes them in; own meanings are none. language: of those that do not say theirs.
std::vector<lexicon::OwnConcept> ownConcepts(std::span<const OwnWord> words, const LanguageTag& language);

// An entry as it was before an edit; json is of the entry's kind.
struct Revision {
    int number = 1;
    Moment replaced;
    std::string json;
    bool operator==(const Revision&) const = default;
};

// An entry with all that the journal knows of it.
struct Record {
    Entry entry;
    int revision = 1;
    std::optional<Moment> deleted;  // resting since
    std::vector<Revision> history;  // oldest first
    bool operator==(const Record&) const = default;
};

// All that stays of an entry erased for good, so that a merge does not bring it back.
struct Tombstone {
    Uuid id;
    Moment erased;
    bool operator==(const Tombstone&) const = default;
};

// Something unfinished, one slot per form. The body is the form's own.
struct Draft {
    std::string slot;
    Moment saved;
    std::string body;
    bool operator==(const Draft&) const = default;
};

}  // namespace felt::journal

namespace felt {
template <>
struct Choices<journal::EntryKind> {
    static constexpr auto names =
        std::to_array<std::string_view>({"check-in", "review", "practice-run", "own-word", "share", "word-wish", "study-plan"});
};
template <>
struct Choices<journal::Wish> {
    static constexpr auto names = std::to_array<std::string_view>({"learn", "set-aside", "known", "open"});
};
}  // namespace felt
