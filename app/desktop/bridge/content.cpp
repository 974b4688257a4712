#include "bridge/content.h"

#include <malloc.h>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <optional>

namespace felt::desktop {
namespace {

// The languages of the content, the first of those in use in front, then English, the others in use, and the rest.
std::vector<LanguageTag> inOrder(std::vector<LanguageTag> all, std::span<const LanguageTag> inUse) {
    std::stable_sort(all.begin(), all.end(), [&](const LanguageTag& a, const LanguageTag& b) {
        const auto rank = [&](const LanguageTag& tag) {
            const auto place = std::find(inUse.begin(), inUse.end(), tag) - inUse.begin();
            return place == 0 ? 0 : tag.text() == "en" ? 1 : int(place) + 1;
        };
        return rank(a) < rank(b);
    });
    return all;
}

template <class Id>
std::string nameOf(std::span<const body::PlaceNames> names, const Id& id) {
    for (const body::PlaceNames& inLanguage : names)
        if (const auto name = inLanguage.name(id)) return std::string(*name);
    return id.text();
}

// Of the languages that have them. A broken file takes its language away; only where none is left is it a failure.
Result<std::vector<body::PlaceNames>> placeNamesIn(const std::filesystem::path& folder, std::span<const LanguageTag> languages) {
    std::vector<body::PlaceNames> names;
    std::optional<Error> broken;
    for (const LanguageTag& language : languages) {
        if (!std::filesystem::exists(folder / (language.text() + ".json"))) continue;
        auto inLanguage = body::PlaceNames::load(folder, language);
        if (inLanguage)
            names.push_back(std::move(*inLanguage));
        else
            broken = inLanguage.error();
    }
    if (names.empty() && broken) return tl::unexpected(*broken);
    return names;
}

// work's value comes back to this thread, unless context is gone.
template <class Work, class Done>
void elsewhere(QObject* context, Work work, Done done) {
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
        auto value = work();
        malloc_trim(0);  // what reading took and gave back goes back to the system
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, value] {
                if (guard) done(value);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace

Result<std::shared_ptr<const Content>> Content::load(const std::filesystem::path& folder, const std::vector<LanguageTag>& inUse,
                                                     Words whose, const std::string& figureName) {
    std::vector<LanguageTag> tags = inOrder(lexicon::Lexicon::languagesIn(folder), inUse), read = tags;
    if (whose == Words::InUse)
        std::erase_if(
            read, [&](const LanguageTag& tag) { return tag.text() != "en" && std::find(inUse.begin(), inUse.end(), tag) == inUse.end(); });
    FELT_TRY(lexicon::Lexicon lexicon, lexicon::Lexicon::load(folder, read));
    FELT_TRY(body::Figure figure, body::Figure::load(folder / "body" / ("figure-" + figureName + ".json")));
    FELT_TRY(std::vector<body::PlaceNames> names, placeNamesIn(folder / "body" / "names", tags));
    checkin::Prompts prompts;
    for (const LanguageTag& tag : tags) {  // the window's language comes first, then English
        FELT_TRY(prompts, checkin::Prompts::load(folder, tag));
        if (!prompts.all().empty()) break;
    }
    const locale::Text text;
    journal::PlaceSearch places(figure, names, text);
    // Of the languages that were read only those are there that are not broken.
    std::erase_if(tags, [&](const LanguageTag& tag) {
        const auto there = lexicon.languages();
        return std::find(read.begin(), read.end(), tag) != read.end() && std::find(there.begin(), there.end(), tag) == there.end();
    });
    return std::make_shared<const Content>(Content{
        std::move(lexicon), std::move(figure), std::move(names), text, {}, std::move(places), std::move(prompts), std::move(tags), whose});
}

std::string Content::placeName(const body::PlaceId& place) const { return nameOf(placeNames, place); }
std::string Content::groupName(const body::GroupId& group) const { return nameOf(placeNames, group); }

std::shared_ptr<const Content> Content::with(std::span<const lexicon::OwnConcept> own) const {
    auto joined = std::make_shared<Content>(*this);
    if (!own.empty()) joined->lexicon = lexicon.with(own);
    joined->words = lexicon::WordSearch(joined->lexicon, text);
    return joined;
}

void loadContent(const std::filesystem::path& folder, const std::vector<LanguageTag>& inUse, Content::Words words,
                 const std::string& figure, QObject* context, std::function<void(Result<std::shared_ptr<const Content>>)> done) {
    elsewhere(
        context, [=] { return Content::load(folder, inUse, words, figure); }, std::move(done));
}

void joinContent(std::shared_ptr<const Content> content, std::vector<lexicon::OwnConcept> own, QObject* context,
                 std::function<void(std::shared_ptr<const Content>)> done) {
    elsewhere(
        context, [content = std::move(content), own = std::move(own)] { return content->with(own); }, std::move(done));
}

}  // namespace felt::desktop
