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

// Immutable, so it may be used on any thread. Texts are searched in every language there is.
struct Content {
    lexicon::Lexicon lexicon;
    body::Figure figure;
    std::vector<body::PlaceNames> placeNames;  // the window's language first, then English, then the rest
    locale::Text text;
    lexicon::WordSearch words;
    journal::PlaceSearch places;
    checkin::Prompts prompts;  // in the window's language, else in English

    // ContentInvalid, UnreadableFile.
    static Result<std::shared_ptr<const Content>> load(const std::filesystem::path& folder, const LanguageTag& language,
                                                       const std::string& figure);

    // The same, with a person's own words among the others.
    std::shared_ptr<const Content> with(std::span<const lexicon::OwnConcept> own) const;

    // In the window's language, else in English, else the id.
    std::string placeName(const body::PlaceId& place) const;
    std::string groupName(const body::GroupId& group) const;
};

// Reads it on another thread; done is called here unless context is gone.
void loadContent(const std::filesystem::path& folder, const LanguageTag& language, const std::string& figure, QObject* context,
                 std::function<void(Result<std::shared_ptr<const Content>>)> done);

void joinContent(std::shared_ptr<const Content> content, std::vector<lexicon::OwnConcept> own, QObject* context,
                 std::function<void(std::shared_ptr<const Content>)> done);

}  // namespace felt::desktop
