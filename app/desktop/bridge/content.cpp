#include "bridge/content.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>

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

}  // namespace

Result<std::shared_ptr<const Content>> Content::load(const std::filesystem::path& folder, const LanguageTag& language,
                                                     const std::string& figureName) {
    const std::vector<LanguageTag> tags = languages(folder, language);
    FELT_TRY(lexicon::Lexicon lexicon, lexicon::Lexicon::load(folder, tags));
    FELT_TRY(body::Figure figure, body::Figure::load(folder / "body" / ("figure-" + figureName + ".json")));
    std::vector<body::PlaceNames> names;
    for (const LanguageTag& tag : tags) {
        FELT_TRY(body::PlaceNames inLanguage, body::PlaceNames::load(folder / "body" / "names", tag));
        names.push_back(std::move(inLanguage));
    }
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

void loadContent(const std::filesystem::path& folder, const LanguageTag& language, const std::string& figure, QObject* context,
                 std::function<void(Result<std::shared_ptr<const Content>>)> done) {
    QThreadPool::globalInstance()->start([=, guard = QPointer<QObject>(context)] {
        auto content = Content::load(folder, language, figure);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, done, content] {
                if (guard) done(content);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace felt::desktop
