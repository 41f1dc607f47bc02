import { Button } from '@mantine/core';
import { say } from '../../../shared/words/spoken.ts';
import { Brand } from '../../ui/joint-mark.tsx';
import classes from './home.module.css';
import { openSample } from './open-sample.ts';

/** With an empty library: a finished plan to look around in. */
export function SampleOffer() {
	return (
		<section className={classes.sample}>
			<Brand size={3} />
			<div>
				<h2>{say('Look around in a finished plan first')}</h2>
				<p>
					{say(
						'Northwind Cloud and Harbor IT have worked on theirs for nine months: positions side by side, what each expects of the other, what was kept and what was late. What you open is your own copy: change what you like.',
					)}
				</p>
			</div>
			<Button variant="filled" size="md" onClick={() => void openSample()}>
				{say('Open the sample plan')}
			</Button>
		</section>
	);
}
