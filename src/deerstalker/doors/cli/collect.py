"""``deerstalker collect``: fetch what is new, then read, merge and judge it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import (
    ago,
    json_option,
    note,
    print_json,
    progress,
    session,
)

if TYPE_CHECKING:
    from deerstalker.doors.cli.session import Session
    from deerstalker.services.collect import CollectedBoard, CollectSummary
    from deerstalker.services.refresh import RefreshSummary


@click.command()
@click.option("--board", "boards", multiple=True, help="Only this board (lever/binance); repeat.")
@click.option("--source", "sources", multiple=True, help="Only boards of this source; repeat.")
@click.option("--since", default="", help="Only boards not collected for so long: 12h, 2d, 3w.")
@click.option("--dry-run", is_flag=True, help="Only say what would be asked, and when.")
@click.option("--no-refresh", is_flag=True, help="Only fetch and keep; do not read, merge, judge.")
@json_option
@click.pass_context
def collect(
    ctx: click.Context,
    boards: tuple[str, ...],
    sources: tuple[str, ...],
    since: str,
    dry_run: bool,
    no_refresh: bool,
    as_json: bool,
) -> None:
    """Fetch new adverts from the boards you follow, politely, and bring everything up to date.

    May be stopped at any point: what was fetched is kept, and the next run goes on.
    """
    with session(ctx) as current:
        names = _chosen(current, boards, sources)
        if since:
            names = _waiting(current, names, since)
        if dry_run:
            _say_plan(current, names, as_json=as_json)
            return
        summary = fetch(current, names)
        refreshed = None if no_refresh else refresh(current)
    if as_json:
        print_json({"collected": summary, "refreshed": refreshed})
    else:
        _say(summary, refreshed)


def _chosen(current: Session, boards: tuple[str, ...], sources: tuple[str, ...]) -> list[str]:
    """The boards to fetch; the default ones are followed on the first run."""
    from deerstalker.bootstrap import now
    from deerstalker.services.boards import add_boards, board_named, follow_defaults
    from deerstalker.services.switches import boards_to_ask

    if boards:
        add_boards(current.store, boards, now=now())
        return [board_named(name, name) for name in boards]
    if not current.store.boards():
        follow_defaults(current.store, now=now())
    return boards_to_ask(current.store, sources)


def _waiting(current: Session, names: list[str], since: str) -> list[str]:
    from deerstalker.bootstrap import now
    from deerstalker.services.collect_plan import not_asked_since

    return not_asked_since(current.store, names, now() - ago(since))


def _say_plan(current: Session, names: list[str], *, as_json: bool) -> None:
    """What would be asked, without asking."""
    from deerstalker.bootstrap import now
    from deerstalker.services.collect_plan import plan_collect

    plan = plan_collect(current.store, names, now=now(), keys=current.settings.keys)
    if as_json:
        print_json(plan)
        return
    for each in plan:
        when = f"not before {each.not_before:%Y-%m-%d %H:%M} UTC" if each.not_before else "now"
        missing = " and ".join(each.needs_keys)
        click.echo(
            f"{each.board:<40} {f'needs your key {missing}' if missing else when:<34} {each.address}"
        )
    asked = sum(not (each.not_before or each.needs_keys) for each in plan)
    click.echo(f"{asked} of {len(plan)} boards would be asked now. Nothing was fetched.")


def fetch(current: Session, names: list[str]) -> CollectSummary:
    """Fetch boards with progress."""
    from deerstalker.bootstrap import now, open_fetcher
    from deerstalker.services.collect import collect as collect_boards

    async def run() -> CollectSummary:
        with progress() as bar:
            task = bar.add_task("Collecting", total=len(names))

            def on_progress(board: CollectedBoard, done: int, total: int) -> None:
                bar.update(task, completed=done, total=total, description=board.board[:40])

            async with open_fetcher(current.settings, current.store) as fetcher:
                return await collect_boards(
                    current.store,
                    fetcher,
                    names,
                    now=now,
                    keys=current.settings.keys,
                    on_progress=on_progress,
                )

    return asyncio.run(run())


def refresh(current: Session, jobs: int = 0) -> RefreshSummary:
    """Read, merge and judge what waits, with progress."""
    from deerstalker.batch.local import cores
    from deerstalker.services.refresh import refresh as refresh_store

    with progress() as bar:
        task = bar.add_task("Reading", total=None)

        def on_progress(step: str, done: int, total: int) -> None:
            bar.update(task, description=step, completed=done, total=total)

        return refresh_store(current.store, jobs=jobs or cores(), on_progress=on_progress)


def _say(summary: CollectSummary, refreshed: RefreshSummary | None) -> None:
    total = summary.total
    click.echo(
        f"{len(summary.boards)} boards: {total.seen} adverts seen, {total.new} new, "
        f"{total.changed} changed, {total.returned} returned, {total.closed} closed."
    )
    if refreshed:
        click.echo(
            f"{refreshed.read} adverts read, {refreshed.openings} openings merged, "
            f"{refreshed.judged} verdicts."
        )
    for board in summary.failed:
        note(f"{board.board}: {board.why}")
    if summary.failed:
        note("What was collected from them earlier is kept. `deerstalker doctor` says more.")
