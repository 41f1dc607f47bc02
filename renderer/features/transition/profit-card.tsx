/** What a hundred points are in money: the partner’s own, on this computer, until the partner shares it. */

import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import { toMajor, toMinor } from '../../../shared/base/money.ts';
import { schema } from '../../../shared/plan/schema.ts';
import { say, term } from '../../../shared/words/spoken.ts';
import { keepProfit, shareProfit, unshareProfit, useOneTimeProfit } from '../../state/one-time-profit.ts';
import { usePermission } from '../../state/pen.ts';
import { useOwnSide, useTypedRecord } from '../../state/plan-hooks.ts';
import { usePutAway } from '../../state/put-away.ts';
import { useNames } from '../../state/use-names.ts';
import { Card } from '../../ui/card.tsx';
import { formatMoney, typedNumber } from '../../ui/format-money.ts';
import { InlineNumber } from '../../ui/inline-number.tsx';
import { parseNumber } from '../../ui/parse-number.ts';
import classes from './profit-card.module.css';

const { min, max } = schema.plan.fields.oneTimeProfit;
const label = term(schema.plan.fields.oneTimeProfit.label);

export const ProfitCard = memo(function ProfitCard() {
	const { shared, own } = useOneTimeProfit();
	const names = useNames();
	const isPartner = useOwnSide() === 'partner';
	const isPutAway = usePutAway() !== null;
	const currency = useTypedRecord('plan', 'plan')?.currency ?? null;
	if (shared !== null) return <Shared amount={shared} currency={currency} isPartner={isPartner && !isPutAway} />;
	if (!isPartner || isPutAway)
		return (
			<Card title={say('What 100 points are')}>
				<p className={classes.words}>
					{say(
						'{Partner_s} one-time gross profit a month today. {Partner} has not shared the amount, and the plan does not need it: proportions are enough.',
						{ partner: names.partner },
					)}
				</p>
			</Card>
		);
	return <Own amount={own} currency={currency} />;
});

interface SharedProps {
	readonly amount: number;
	readonly currency: string | null;
	readonly isPartner: boolean;
}

function Shared({ amount, currency, isPartner }: SharedProps) {
	const names = useNames();
	const { may } = usePermission('plan/plan', 'oneTimeProfit');
	return (
		<Card
			title={say('What 100 points are')}
			aside={<b>{say('{amount} a month', { amount: formatMoney(amount, currency) })}</b>}
		>
			<p className={classes.words}>
				{say('{Partner_s} one-time gross profit a month today, shared by {partner}.', { partner: names.partner })}{' '}
				{isPartner && say('What has left in a copy stays with the other side.')}
			</p>
			{isPartner && may && (
				<p>
					<Button onClick={() => void unshareProfit(amount)}>{say('Stop sharing it')}</Button>
				</p>
			)}
		</Card>
	);
}

function Own({ amount, currency }: { readonly amount: number | null; readonly currency: string | null }) {
	const names = useNames();
	const { may } = usePermission('plan/plan', 'oneTimeProfit');
	return (
		<Card
			material="private"
			title={
				<span className={classes.title}>
					<IconLock size="0.875rem" stroke={1.6} aria-hidden /> {say('What 100 points are')}
				</span>
			}
			aside={say('only on this computer')}
		>
			<div className={classes.amount}>
				<span>{label}</span>
				<InlineNumber
					value={amount}
					label={label}
					align="end"
					placeholder={say('Say it …')}
					shown={amount === null ? undefined : formatMoney(amount, currency)}
					toText={(minor) => typedNumber(toMajor(minor, currency))}
					fromText={(text) => {
						const typed = parseNumber(text);
						return typed === null ? null : toMinor(typed, currency);
					}}
					check={(minor) => (minor >= min && minor <= max ? null : say('It has to be an amount above zero.'))}
					onCommit={keepProfit}
				/>
			</div>
			<p className={classes.foot}>
				{say('Turns the points into money for your eyes alone, and is left out of every copy, document and session.')}
			</p>
			{amount !== null && (
				<p>
					<Button
						disabled={!may}
						title={may ? undefined : say('Take your own side’s pen to share it.')}
						onClick={() => void shareProfit(amount)}
					>
						{say('Share it with {vendor}', { vendor: names.vendor })}
					</Button>
				</p>
			)}
		</Card>
	);
}
