#include "locale/describe.h"

namespace felt::locale {
namespace {

// English sentence for each code. {1} is the error's subject, {2} its detail. xgettext reads them by the marker N_.
#define N_(text) text

const char* sentence(Code code) {
    switch (code) {
        case Code::MalformedJson: return N_("This is not valid JSON in UTF-8 (near byte {2}). Nothing of it was kept.");
        case Code::TooLarge: return N_("This is larger than Felt accepts (at most {2} bytes). Nothing of it was kept.");
        case Code::TooDeep: return N_("This is nested deeper than Felt accepts (at most {2} levels). Nothing of it was kept.");
        case Code::DuplicateField: return N_("A field is there twice. Nothing of it was kept.");
        case Code::MissingField: return N_("The field “{1}” is missing.");
        case Code::WrongType: return N_("The field “{1}” should be: {2}.");
        case Code::OutOfRange: return N_("The field “{1}” should lie in the range {2}.");
        case Code::NotAChoice: return N_("The field “{1}” should be one of: {2}.");
        case Code::NoSuchTime:
            return N_(
                "The field “{1}” holds no date or time that exists. Write it like 2026-03-01T07:30+01:00, 2026-03-01T07:30 or 2026-03-01.");
        case Code::MalformedId: return N_("The field “{1}” holds no id as Felt writes them.");
        case Code::UnknownConcept:
            return N_(
                "The field “{1}” names a word that is not in the lexicon: {2}. “felt-cli lexicon” lists them; an own word goes into "
                "“word”.");
        case Code::UnknownPlace: return N_("The field “{1}” names a place that is not on the body map: {2}.");
        case Code::WrongKind: return N_("The field “{1}” should be of the kind “{2}”.");
        case Code::ViewMismatch: return N_("The field “{1}” does not fit: that place is not seen from there.");
        case Code::IdTaken: return N_("There is another entry under the id {2}. It was left as it is.");
        case Code::IdErased: return N_("The entry {2} was erased for good and is not brought back under the same id.");
        case Code::UnknownEntry: return N_("There is no entry {2} in this journal.");
        case Code::NotDeleted: return N_("The entry {2} is not deleted; there is nothing to bring back.");
        case Code::AlreadyDeleted: return N_("The entry {2} is deleted already. “undelete” brings it back.");
        case Code::DestinationExists: return N_("{1} is there already. It was left as it is; please choose another name.");
        case Code::JournalNotEmpty: return N_("This wants an empty journal, and there are entries in this one. Nothing was changed.");
        case Code::NotAnArchive: return N_("{1} is not an archive that Felt wrote. Nothing was changed.");
        case Code::IncompleteArchive:
            return N_("The archive {1} is not complete; its end is missing or does not match. Nothing was changed.");
        case Code::BackupDamaged: return N_("{1} is damaged ({2}) and was not used. Nothing was changed.");
        case Code::AnotherJournal:
            return N_("{1} is another journal and not a copy of this one, so the two are not brought together. Nothing was changed.");
        case Code::UnreadableFile: return N_("{1} cannot be read: {2}.");
        case Code::EmptyPassphrase: return N_("A passphrase cannot be empty. To do without one knowingly, use --no-passphrase.");
        case Code::PassphraseNeeded:
            return N_("This journal is locked with a passphrase. Give it at the prompt or with --passphrase-file.");
        case Code::PassphraseWrong: return N_("This passphrase does not open the journal. Nothing was changed; you can try again.");
        case Code::PassphraseWrongOrDamaged:
            return N_(
                "The journal did not open. Either the passphrase is another one or the file is damaged; without its companion file "
                "(“.key”) the two cannot be told apart. Nothing was changed. A backup may open with this passphrase.");
        case Code::PassphraseNotInUse: return N_("A passphrase was given, but this journal has none. Nothing was changed.");
        case Code::PassphrasesDiffer: return N_("The two passphrases are not the same. Nothing was changed; please try again.");
        case Code::NoJournal: return N_("There is no journal at {1}. “felt-cli init” makes one.");
        case Code::NotAJournal: return N_("{1} is not a journal of Felt. It was left as it is.");
        case Code::NewerJournal:
            return N_("{1} was made by a newer version of Felt (format {2}). It was left as it is; please use that version.");
        case Code::JournalExists: return N_("There is a file at {1} already. It was left as it is.");
        case Code::Damaged:
            return N_(
                "The journal is damaged ({2}). What was kept before is still in any backup there is; “felt-cli check” tells more, "
                "“felt-cli restore” brings a backup back.");
        case Code::OnlyReadable: return N_("The journal is damaged, so it can only be read for now. Nothing was changed in it.");
        case Code::OtherDamaged: return N_("The other copy, {1}, is damaged ({2}), so nothing of it was taken. Nothing was changed.");
        case Code::Stopped: return N_("It was stopped before it was done. Nothing was changed.");
        case Code::Busy: return N_("Another program is using the journal just now. Nothing was lost; please try again in a moment.");
        case Code::Replaced:
            return N_("The journal file was exchanged while it was open. Nothing was written to either; please open it again.");
        case Code::DiskFull:
            return N_(
                "There is no room left on the disk. What was acknowledged before is safe; this was not kept. Make some room and try "
                "again.");
        case Code::NoPermission: return N_("Felt is not allowed to read or write that file. What was acknowledged before is safe. {1}");
        case Code::StorageFailed:
            return N_(
                "The disk reported a fault ({2}). What was acknowledged before is kept; this was not. Please check the disk and make a "
                "backup. {1}");
        case Code::OutOfMemory: return N_("There is not enough free memory for this. Nothing was changed.");
        case Code::EncryptionMissing:
            return N_("The encryption library does not answer, so Felt opens nothing and writes nothing. Please reinstall Felt.");
        case Code::WordsLeftOut: return N_("The words of one language are left out for now, as a file of theirs is broken: {1} ({2}).");
        case Code::ContentInvalid: return N_("A file that belongs to Felt is missing or broken: {1} ({2}). Please reinstall Felt.");
    }
    return "";
}

const char* sentence(const Error& error) {
    // Two codes that mean one thing to a program and another to a person.
    if (error.code == Code::PassphraseNeeded && !error.detail.empty()) return N_("The passphrase file {1} cannot be read: {2}.");
    if (error.code == Code::IdTaken && error.subject == "draft")
        return N_(
            "Something unfinished is here already ({2}). It was left as it is; once it is finished or let go, the other can come in.");
    return sentence(error.code);
}

}  // namespace

std::string describe(const Error& error, const Messages& messages) {
    return fill(messages.tr(sentence(error)), {error.subject, error.detail});
}

}  // namespace felt::locale
