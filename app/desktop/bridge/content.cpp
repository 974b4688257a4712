#include "bridge/content.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <optional>

namespace felt::desktop {
namespace {

// The languages of the content, the window's first, then English.
std::vector<LanguageTag> languages(const std::filesystem::path& folder, const LanguageTag& language) {
    std::vector<LanguageTag> all = lexicon::Lexicon::languagesIn(folder);
    std::stable_sort(all.begin(), all.end(), [&](const LanguageTag& a, const LanguageTag& b) {
        const auto rank = [&](const LanguageTag& tag) { return tag == language ? 0 : tag.text() == "en" ? 1 : 2; };
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
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, value] {
                if (guard) done(value);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace

Result<std::shared_ptr<const Content>> Content::load(const std::filesystem::path& folder, const LanguageTag& language,
                                                     const std::string& figureName) {
    const std::vector<LanguageTag> tags = languages(folder, language);
    FELT_TRY(lexicon::Lexicon lexicon, lexicon::Lexicon::load(folder, tags));
    FELT_TRY(body::Figure figure, body::Figure::load(folder / "body" / ("figure-" + figureName + ".json")));
    FELT_TRY(std::vector<body::PlaceNames> names, placeNamesIn(folder / "body" / "names", tags));
    checkin::Prompts prompts;
    for (const LanguageTag& tag : tags) {  // the window's language comes first, then English
        FELT_TRY(prompts, checkin::Prompts::load(folder, tag));
        if (!prompts.all().empty()) break;
    }
    const locale::Text text;
    lexicon::WordSearch words(lexicon, text);
    journal::PlaceSearch places(figure, names, text);
    return std::make_shared<const Content>(
        Content{std::move(lexicon), std::move(figure), std::move(names), text, std::move(words), std::move(places), std::move(prompts)});
}

std::string Content::placeName(const body::PlaceId& place) const { return nameOf(placeNames, place); }
std::string Content::groupName(const body::GroupId& group) const { return nameOf(placeNames, group); }

std::shared_ptr<const Content> Content::with(std::span<const lexicon::OwnConcept> own) const {
    auto joined = std::make_shared<Content>(*this);
    joined->lexicon = lexicon.with(own);
    joined->words = lexicon::WordSearch(joined->lexicon, text);
    return joined;
}

void loadContent(const std::filesystem::path& folder, const LanguageTag& language, const std::string& figure, QObject* context,
                 std::function<void(Result<std::shared_ptr<const Content>>)> done) {
    elsewhere(
        context, [=] { return Content::load(folder, language, figure); }, std::move(done));
}

void joinContent(std::shared_ptr<const Content> content, std::vector<lexicon::OwnConcept> own, QObject* context,
                 std::function<void(std::shared_ptr<const Content>)> done) {
    elsewhere(
        context, [content = std::move(content), own = std::move(own)] { return content->with(own); }, std::move(done));
}

}  // namespace felt::desktop
