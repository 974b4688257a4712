#include "pages/journal/entry_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include "bridge/dates.h"
#include "bridge/language_name.h"
#include "bridge/text.h"
#include "bridge/translator.h"
#include "phrases/choice_words.h"
#include "phrases/summary.h"

namespace felt::desktop {
namespace {

using checkin::CheckIn;
using lexicon::Kind;
using Said = EntryWords::Said;
using Line = EntryWords::Line;

QString tr(const char* text, const char* context = nullptr) { return QCoreApplication::translate("entry", text, context); }

constexpr double near = 0.15, far = 0.6;  // on the plane, from -1 to 1

QString pleasantnessInWords(double value) {
    if (value < -far) return tr("very unpleasant");
    if (value < -near) return tr("rather unpleasant");
    if (value <= near) return tr("neither pleasant nor unpleasant");
    return value <= far ? tr("rather pleasant") : tr("very pleasant");
}

QString energyInWords(double value) {
    if (value < -far) return tr("very quiet");
    if (value < -near) return tr("rather quiet");
    if (value <= near) return tr("neither quiet nor stirred");
    return value <= far ? tr("rather stirred") : tr("very stirred");
}

QString formInWords(checkin::Form form) {
    switch (form) {
        case checkin::Form::Full: return tr("a whole check-in");
        case checkin::Form::Brief: return tr("a brief check-in");
        case checkin::Form::Scan: return tr("a walk through the body");
        case checkin::Form::Titrated: return tr("in small doses");
        case checkin::Form::Outside: return tr("turned to the outside");
    }
    return {};
}

QString endedInWords(checkin::Ended ended) {
    switch (ended) {
        case checkin::Ended::Complete: return tr("to the end");
        case checkin::Ended::Enough: return tr("it was enough for then");
        case checkin::Ended::TooMuch: return tr("it was too much right then");
    }
    return {};
}

class Words {
public:
    Words(const journal::Record& record, const Wording& wording)
        : m_record(record), m_entry(std::get<CheckIn>(record.entry)), m_wording(wording) {}

    EntryWords take() {
        EntryWords words;
        words.heading = whole(m_entry.at, m_wording.locale);
        words.caption = captions().join(QStringLiteral(" · "));
        words.sentence = toQt(phrases::summary(m_entry, m_wording.names, m_wording.say, phrases::Length::Full));
        add(words.lines, tr("Sensation"), sensations());
        add(words.lines, tr("Whole body"), wholeBody());
        add(words.lines, tr("Feeling"), feelings());
        add(words.lines, tr("Pleasant or not"), plane());
        add(words.lines, tr("Felt today"), panel());
        add(words.lines, tr("Need"), needs());
        if (m_entry.state) add(words.lines, tr("State"), {plain(word(*m_entry.state))});
        add(words.lines, tr("How heavy"), distress());
        if (m_entry.after) add(words.lines, tr("Afterwards"), {plain(word(*m_entry.after))});
        words.note = toQt(m_entry.note.value_or(std::string()));
        QStringList tags;
        for (const std::string& tag : m_entry.tags) tags << toQt(tag);
        words.tags = tags.join(QStringLiteral(" · "));
        addAbout(words.about);
        return words;
    }

private:
    static void add(std::vector<Line>& lines, const QString& label, std::vector<Said> said) {
        if (!said.empty()) lines.push_back({label, std::move(said)});
    }
    static Said plain(const QString& text, const QString& caption = {}) {
        Said said;
        said.text = text;
        said.caption = caption;
        return said;
    }
    template <class Choice>
    QString word(Choice choice) const {
        return toQt(phrases::wordFor(choice, m_wording.say));
    }
    QString number(int value) const { return m_wording.locale.toString(value); }

    QStringList captions() const {
        QStringList texts;
        if (m_entry.written) {
            const Moment& written = *m_entry.written;
            const bool sameDay = written.date() == m_entry.at.date();
            const QTime at = livedTime(m_entry.at), then = livedTime(written);
            // A few minutes pass between feeling and writing; that is not worth a word.
            const bool apart =
                !sameDay || (at.isValid() && then.isValid() && at.secsTo(then) >= 5 * 60) || (!at.isValid() && then.isValid());
            if (apart) texts << fill(tr("written {1}"), {sameDay ? hour(then, m_wording.locale) : whole(written, m_wording.locale)});
        }
        if (m_record.revision > 1 && !m_record.history.empty())
            texts << fill(tr("changed {1}"), {longDay(livedDay(m_record.history.back().replaced), m_wording.locale)});
        if (m_entry.isPrivate) texts << tr("private");
        return texts;
    }

    // The person's own word first: it is what they said.
    void setWord(Said& said, Kind kind, const std::optional<std::string>& own, const std::optional<lexicon::ConceptId>& id) const {
        said.kind = kind;
        if (own && !own->empty()) {
            said.text = toQt(*own);
        } else if (id) {
            const auto shown = m_wording.names.lexicon.shown(*id, m_wording.names.language);
            said.text = toQt(shown.lemma);
            if (shown.otherLanguage) said.languageTag = toQt(shown.language);
        }
    }
    void setStrength(Said& said, const std::optional<checkin::Intensity>& intensity) const {
        if (!intensity) return;
        const QString step = number(intensity->value());
        said.text =
            said.text.isEmpty() ? fill(tr("strength {1}"), {step}) : fill(tr("{1}, {2}", "a word and its strength"), {said.text, step});
        said.strength = toQt(phrases::stepInWords(*intensity, m_wording.say));
    }
    template <class Choice>
    void addQuality(QStringList& texts, const std::optional<Choice>& choice) const {
        if (choice) texts << word(*choice);
    }

    std::vector<Said> sensations() const {
        std::vector<Said> all;
        for (const checkin::Mark& mark : m_entry.marks) {
            Said said;
            setWord(said, Kind::Sensation, mark.word, mark.sensation);
            QStringList more;
            if (mark.place) more << toQt(m_wording.names.placeName(*mark.place));
            if (!mark.place && mark.view)
                more << (*mark.view == body::View::Front ? tr("on the front of the body") : tr("on the back of the body"));
            addQuality(more, mark.temperature);
            addQuality(more, mark.movement);
            addQuality(more, mark.size);
            addQuality(more, mark.depth);
            addQuality(more, mark.change);
            addQuality(more, mark.pleasant);
            if (!mark.paint.empty()) more << tr("painted");
            setStrength(said, mark.intensity);
            if (said.text.isEmpty()) {  // a place without a word is said as a place
                if (more.isEmpty()) continue;
                said.kind.reset();
                said.text = more.takeFirst();
            }
            said.caption = more.join(tr(", ", "between the words of a list"));
            all.push_back(said);
        }
        return all;
    }

    std::vector<Said> wholeBody() const {
        std::vector<Said> all;
        for (const checkin::WholeBody each : m_entry.wholeBody) all.push_back(plain(word(each)));
        return all;
    }

    std::vector<Said> feelings() const {
        std::vector<Said> all;
        for (const checkin::FeelingNoticed& feeling : m_entry.feelings) {
            Said said;
            setWord(said, Kind::Feeling, feeling.word, feeling.conceptId);
            setStrength(said, feeling.intensity);
            if (said.text.isEmpty()) continue;
            if (feeling.fits) said.caption = word(*feeling.fits);
            all.push_back(said);
        }
        if (m_entry.feelingUnsure) all.push_back(plain(tr("not sure")));
        return all;
    }

    std::vector<Said> plane() const {
        QStringList texts;
        if (m_entry.plane && m_entry.plane->pleasantness) texts << pleasantnessInWords(*m_entry.plane->pleasantness);
        if (m_entry.plane && m_entry.plane->energy) texts << energyInWords(*m_entry.plane->energy);
        if (texts.isEmpty()) return {};
        return {plain(texts.join(tr(", ", "between the words of a list")))};
    }

    std::vector<Said> panel() const {
        std::vector<Said> all;
        for (const checkin::PanelRating& rating : m_entry.panel)
            all.push_back(plain(toQt(m_wording.names.wordFor(rating.feeling)),
                                fill(tr("{1} of 100"), {m_wording.locale.toString(rating.rating, 'g', 4)})));
        return all;
    }

    std::vector<Said> needs() const {
        std::vector<Said> all;
        for (const checkin::NeedNoticed& need : m_entry.needs) {
            Said said;
            setWord(said, Kind::Need, need.word, need.conceptId);
            if (said.text.isEmpty()) continue;
            if (need.met) said.text = fill(tr("{1}, {2}", "a need, and whether it is met"), {said.text, word(*need.met)});
            said.met = need.met == checkin::Met::Met;
            all.push_back(said);
        }
        return all;
    }

    std::vector<Said> distress() const {
        QStringList texts;
        if (m_entry.distress && m_entry.distress->before)
            texts << fill(tr("{1} of 10 before"), {number(m_entry.distress->before->value())});
        if (m_entry.distress && m_entry.distress->after) texts << fill(tr("{1} of 10 after"), {number(m_entry.distress->after->value())});
        if (texts.isEmpty()) return {};
        return {plain(texts.join(tr(", ", "between the words of a list")))};
    }

    void addAbout(std::vector<Line>& lines) const {
        if (m_entry.prompt)
            add(lines, tr("Asked"), {plain(m_wording.prompt.isEmpty() ? tr("a question that is not asked any more") : m_wording.prompt)});
        QStringList how;
        if (m_entry.form) how << formInWords(*m_entry.form);
        if (m_entry.ended) how << endedInWords(*m_entry.ended);
        if (!how.isEmpty()) add(lines, tr("How"), {plain(how.join(tr(", ", "between the words of a list")))});
        if (m_entry.language && *m_entry.language != m_wording.names.language)
            add(lines, tr("Language"), {plain(languageName(*m_entry.language))});
        if (m_entry.source) add(lines, tr("Came from"), {plain(source())});
        if (!m_entry.unknown.empty())
            add(lines, tr("Also"), {plain(tr("something that another version of Felt put down; it is kept as it is"))});
    }

    // The fields of a JSON object, as plain text.
    QString source() const {
        QStringList texts;
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*m_entry.source)).object();
        for (auto field = object.begin(); field != object.end(); ++field)
            texts << fill(tr("{1}: {2}", "a name and its value"), {field.key(), field.value().toVariant().toString()});
        return texts.isEmpty() ? tr("another program") : texts.join(tr(", ", "between the words of a list"));
    }

    const journal::Record& m_record;
    const CheckIn& m_entry;
    const Wording& m_wording;
};

}  // namespace

EntryWords inWords(const journal::Record& record, const Wording& wording) { return Words(record, wording).take(); }

}  // namespace felt::desktop
