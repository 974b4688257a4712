// Expected failures are values: every fallible function returns Result<T>.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace felt {

// What went wrong. locale/describe.h turns each into a sentence; keep that table complete.
enum class Code {
    // Input from a person, a pipe or a file.
    MalformedJson,      // detail: byte position
    TooLarge,           // detail: the limit
    TooDeep,            // detail: the limit
    DuplicateField,     // subject: the field
    MissingField,       // subject: the field
    WrongType,          // subject: the field; detail: what is expected
    OutOfRange,         // subject: the field; detail: the range
    NotAChoice,         // subject: the field; detail: the choices
    NoSuchTime,         // subject: the field
    MalformedId,        // subject: the field
    UnknownConcept,     // subject: the field; detail: the concept id
    UnknownPlace,       // subject: the field; detail: the place id
    WrongKind,          // subject: the field; detail: the kind that belongs there
    ViewMismatch,       // subject: the field: the view does not show that place
    IdTaken,            // detail: the id; another entry has it
    IdErased,           // detail: the id; that entry was erased for good
    UnknownEntry,       // detail: the id
    NotDeleted,         // detail: the id; undelete of an entry that is not resting
    AlreadyDeleted,     // detail: the id
    DestinationExists,  // subject: the file
    JournalNotEmpty,    // an operation that wants an empty journal
    NotAnArchive,       // subject: the file
    IncompleteArchive,  // subject: the file; the closing line is missing or its count differs
    BackupDamaged,      // subject: the file; detail: what was found
    AnotherJournal,     // subject: the file; not a copy of this journal
    UnreadableFile,     // subject: the file that was to be read as input; detail: reason from the system
    // Passphrase.
    EmptyPassphrase,
    PassphraseNeeded,
    PassphraseWrong,
    PassphraseWrongOrDamaged,  // without the companion the two cannot be told apart
    PassphraseNotInUse,        // one was given, the journal has none
    PassphrasesDiffer,         // typed twice, not the same
    // The journal as a file.
    NoJournal,      // subject: the file
    NotAJournal,    // subject: the file
    NewerJournal,   // subject: the file; detail: its format number
    JournalExists,  // subject: the file; init never replaces one
    Damaged,        // detail: what was found
    Busy,           // another program holds the journal
    OnlyReadable,   // a damaged journal is open as far as it can be read
    OtherDamaged,   // subject: the file; detail: what was found; the copy that was to be read, not the journal
    Replaced,       // the file was exchanged while it was open
    // Storage.
    DiskFull,
    NoPermission,   // subject: the file
    StorageFailed,  // detail: the system's reason
    OutOfMemory,
    EncryptionMissing,  // the library that answers does not encrypt
    Stopped,            // it was called off
    // Content that ships with Felt.
    ContentInvalid,  // subject: file; detail: what and where
    WordsLeftOut,    // subject: file; detail: what and where; one language does without its words
};

struct Error {
    Code code;
    std::string subject;  // the field, file or entry concerned; never a word of the journal
    std::string detail;   // see Code; never a word of the journal
    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> fail(Code code, std::string subject = {}, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

}  // namespace felt

#define FELT_CONCAT_INNER(a, b) a##b
#define FELT_CONCAT(a, b) FELT_CONCAT_INNER(a, b)
// FELT_TRY(auto x, expression): x is the value, or the enclosing function returns the error.
#define FELT_TRY(declaration, expression) FELT_TRY_INNER(FELT_CONCAT(feltTry, __LINE__), declaration, expression)
#define FELT_TRY_INNER(name, declaration, expression)          \
    auto name = (expression);                                  \
    if (!name) return tl::unexpected(std::move(name).error()); \
    declaration = std::move(*name)
// FELT_DO(expression): for Status; returns the error if there is one.
#define FELT_DO(expression) \
    if (auto feltStatus = (expression); !feltStatus) return tl::unexpected(std::move(feltStatus).error())
