import { say } from '../../../shared/words/spoken.ts';
import classes from './section-list.module.css';
import type { SectionWords } from './section-words.ts';

export interface SectionListProps {
	readonly words: readonly SectionWords[];
	/** The language of the document, in which its sections are called. */
	readonly language: string;
	readonly pageOf: (section: string) => number;
	readonly onPick: (section: string) => void;
}

/** The sections in the order they are read, how much each holds, and what is not settled. */
export function SectionList({ words, language, pageOf, onPick }: SectionListProps) {
	return (
		<section className={classes.list} aria-label={say('Sections')}>
			<h2>{say('What it holds')}</h2>
			<ol>
				{words.map((section) => (
					<li key={section.id} data-left-out={section.isLeftOut || undefined}>
						{section.isLeftOut ? (
							<span className={classes.row}>
								<b lang={language}>{section.title}</b>
								<span>{say('left out: {holds}', { holds: section.holds })}</span>
							</span>
						) : (
							<button type="button" className={classes.row} onClick={() => onPick(section.id)}>
								<b lang={language}>{section.title}</b>
								<span>
									{section.holds}
									{section.open !== null && <em>{section.open}</em>}
								</span>
								<i>{pageOf(section.id) || ''}</i>
							</button>
						)}
					</li>
				))}
			</ol>
		</section>
	);
}
