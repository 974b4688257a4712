// An entry in words: everything it holds, ready to be laid out.
#pragma once

#include <QLocale>
#include <QString>
#include <optional>
#include <vector>

#include "journal/entries.h"
#include "lexicon/concept.h"
#include "locale/messages.h"
#include "phrases/names.h"

namespace felt::desktop {

struct EntryWords {
    // A chip of its kind, else plain text; and what was said about it, after it.
    struct Said {
        std::optional<lexicon::Kind> kind;
        QString text;
        QString caption;
        QString strength;     // the step in words, for who hears it
        QString languageTag;  // where the word is of another language than the window's
        bool met = false;
    };
    struct Line {
        QString label;
        std::vector<Said> said;
    };
    QString heading;  // Thursday 19 November, 21:15
    QString caption;  // written 21:40 · private; empty where there is nothing to add
    QString sentence;
    std::vector<Line> lines;  // what was noticed
    QString note;
    QString tags;
    std::vector<Line> about;  // how the check-in went, and where it came from
};

struct Wording {
    phrases::Names names;
    const locale::Messages& say;
    QLocale locale;
    // The text of a prompt; empty where it is not known any more.
    QString prompt;
};

EntryWords inWords(const journal::Record& record, const Wording& wording);

}  // namespace felt::desktop
