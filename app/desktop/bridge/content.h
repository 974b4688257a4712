// The content a window needs, read off the window's thread and then shared as it is.
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <vector>

#include "base/language_tag.h"
#include "base/result.h"
#include "body/figure.h"
#include "body/place_names.h"
#include "checkin/prompts.h"
#include "journal/search.h"
#include "lexicon/lexicon.h"
#include "lexicon/word_search.h"
#include "locale/text.h"

namespace felt::desktop {

// Immutable, so it may be used on any thread.
struct Content {
    // Whose words: those of the languages in use, or of every language there is, which takes four times as long and as much room.
    enum class Words : bool { InUse, Every };

    lexicon::Lexicon lexicon;
    body::Figure figure;
    std::vector<body::PlaceNames> placeNames;  // of every language; the window's first, then English, then the rest
    locale::Text text;
    lexicon::WordSearch words;
    journal::PlaceSearch places;
    checkin::Prompts prompts;            // in the window's language, else in English
    std::vector<LanguageTag> languages;  // that have words, whether or not they were read
    Words whose = Words::InUse;          // were read

    // As it is shipped: with() makes its words searchable. inUse: the window's language first. ContentInvalid, UnreadableFile.
    static Result<std::shared_ptr<const Content>> load(const std::filesystem::path& folder, const std::vector<LanguageTag>& inUse,
                                                       Words words, const std::string& figure);

    // The same with its words to be searched, and a person's own among them.
    std::shared_ptr<const Content> with(std::span<const lexicon::OwnConcept> own) const;

    // In the window's language, else in English, else the id.
    std::string placeName(const body::PlaceId& place) const;
    std::string groupName(const body::GroupId& group) const;
};

// Reads it on another thread; done is called here unless context is gone.
void loadContent(const std::filesystem::path& folder, const std::vector<LanguageTag>& inUse, Content::Words words,
                 const std::string& figure, QObject* context, std::function<void(Result<std::shared_ptr<const Content>>)> done);

void joinContent(std::shared_ptr<const Content> content, std::vector<lexicon::OwnConcept> own, QObject* context,
                 std::function<void(std::shared_ptr<const Content>)> done);

}  // namespace felt::desktop
