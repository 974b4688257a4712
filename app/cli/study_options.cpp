#include "study_options.h"

namespace felt::cli {

void StudyOptions::addTo(CLI::App& app, const locale::Messages& say) {
    app.add_option("--learn", m_learn, say.tr("Another language to learn words in; the one learned last unless given"))->type_name("TAG");
}

Result<StudyOptions::Desk> StudyOptions::read(Context& context, journal::Journal& journal) const {
    std::optional<LanguageTag> learns;
    if (!m_learn.empty()) {
        FELT_TRY(learns, LanguageTag::make(m_learn));
    }
    FELT_TRY(const lexicon::Lexicon* const lexicon, context.lexiconWithOwn(journal));
    FELT_TRY(app::StudyRecords records, app::readStudy(journal));
    const LanguageTag feelsIn = context.say().language();
    if (!learns) learns = app::learnedLanguage(records, feelsIn);
    return Desk{std::move(records), lexicon, {feelsIn, learns}, std::make_shared<app::ApartTexts>(context.contentFolder())};
}

}  // namespace felt::cli
