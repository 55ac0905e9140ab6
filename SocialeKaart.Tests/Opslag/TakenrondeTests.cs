using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SocialeKaart.Core.Opslag.Taken;

namespace SocialeKaart.Tests.Opslag;

/// <summary>Background work: done once, by one at a time, and never lost.</summary>
public sealed class TakenrondeTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Run_TaskThatIsDue_DoesItAndTakesItAway()
    {
        await using var proef = await Takenproef.Nieuw();
        List<string?> gedaan = [];
        await proef.Voeg(Nieuw(proef, "een", gegeven: "42"));
        (await proef.Server(Werk(t => gedaan.Add(t.Gegeven))).Draai(Stop)).Gedaan.ShouldBe(1);
        gedaan.ShouldBe(["42"]);
        (await proef.Vraag(db => db.Taken.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_TaskForLater_WaitsUntilThen()
    {
        await using var proef = await Takenproef.Nieuw();
        var server = proef.Server(Werk(_ => { }));
        await proef.Voeg(Taak.Nieuw(Takenproef.Werk.Naam, "straks", proef.Nu.AddMinutes(10)));
        proef.Klok.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromTicks(1));
        (await server.Draai(Stop)).Gedaan.ShouldBe(0);
        proef.Klok.Advance(TimeSpan.FromTicks(1));
        (await server.Draai(Stop)).Gedaan.ShouldBe(1);
    }

    [Fact]
    public async Task Run_TaskOfAKindNotKnownHere_LeavesItForAnother()
    {
        await using var proef = await Takenproef.Nieuw();
        await proef.Voeg(Taak.Nieuw("van-een-nieuwere-versie", "een", proef.Nu));
        (await proef.Server(Werk(_ => { })).Draai(Stop)).Gedaan.ShouldBe(0);
        (await proef.Vraag(db => db.Taken.SingleAsync())).Pogingen.ShouldBe(0);
    }

    [Fact]
    public async Task Add_TwoTasksWithOneKey_IsRefused()
    {
        await using var proef = await Takenproef.Nieuw();
        await proef.Voeg(Nieuw(proef, "een"));
        await Should.ThrowAsync<DbUpdateException>(() => proef.Voeg(Nieuw(proef, "een")));
    }

    [Fact]
    public async Task Run_ManyServersAtOnce_DoEachTaskOnce()
    {
        await using var proef = await Takenproef.Nieuw();
        ConcurrentBag<string> gedaan = [];
        await proef.Voeg([.. Enumerable.Range(0, 30).Select(i => Nieuw(proef, $"taak {i}"))]);
        var servers = Enumerable.Range(0, 4).Select(_ => proef.Server(Werk(t => gedaan.Add(t.Sleutel))));
        await Task.WhenAll(servers.Select(s => Task.Run(() => s.Draai(Stop))));
        gedaan.Order().ShouldBe(Enumerable.Range(0, 30).Select(i => $"taak {i}").Order());
    }

    [Fact]
    public async Task Run_WhileAnotherIsAtIt_KeepsOff()
    {
        await using var proef = await Takenproef.Nieuw();
        var (begonnen, klaar) = (new TaskCompletionSource(), new TaskCompletionSource());
        await proef.Voeg(Nieuw(proef, "een"));
        var eerste = proef.Server(new Takenproef.Werk((_, _) => Wacht(begonnen, klaar))).Draai(Stop);
        await begonnen.Task;
        (await proef.Server(Werk(_ => { })).Draai(Stop)).Gedaan.ShouldBe(0);
        klaar.SetResult();
        (await eerste).Gedaan.ShouldBe(1);
    }

    // As after a crash: nobody gave the task back.
    [Fact]
    public async Task Run_LeftLyingByAnother_IsTakenOverAfterAWhile()
    {
        await using var proef = await Takenproef.Nieuw();
        var taak = Nieuw(proef, "een");
        (taak.BezetTot, taak.BezetDoor, taak.Pogingen) = (proef.Nu + Takenronde.Bezettijd, Guid.NewGuid(), 1);
        await proef.Voeg(taak);
        var server = proef.Server(Werk(_ => { }));
        (await server.Draai(Stop)).Gedaan.ShouldBe(0);
        proef.Klok.Advance(Takenronde.Bezettijd);
        (await server.Draai(Stop)).Gedaan.ShouldBe(1);
    }

    [Fact]
    public async Task Run_TooLong_IsStoppedBeforeAnotherMayBegin()
    {
        await using var proef = await Takenproef.Nieuw();
        var begonnen = new TaskCompletionSource();
        await proef.Voeg(Nieuw(proef, "een"));
        var ronde = proef.Server(new Takenproef.Werk(async (_, stop) =>
        {
            begonnen.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
        })).Draai(Stop);
        await begonnen.Task;
        proef.Klok.Advance(Takenronde.Werktijd);
        (await ronde).Fouten.ShouldHaveSingleItem().Fout.ShouldBe(nameof(TaskCanceledException));
        Takenronde.Werktijd.ShouldBeLessThan(Takenronde.Bezettijd);
    }

    [Fact]
    public async Task Run_TaskThatFails_ComesBackAfterPausesThatGrow()
    {
        await using var proef = await Takenproef.Nieuw();
        var lukt = false;
        var server = proef.Server(Werk(_ =>
        {
            if (!lukt)
                throw new InvalidOperationException("geheim van iemand");
        }));
        await proef.Voeg(Nieuw(proef, "een"));
        List<TimeSpan> pauzes = [];
        for (var poging = 1; poging <= 12; poging++)
        {
            (await server.Draai(Stop)).Fouten.ShouldBe([new Taakfout(Takenproef.Werk.Naam, poging, nameof(InvalidOperationException))]);
            var taak = await proef.Vraag(db => db.Taken.SingleAsync());
            pauzes.Add(taak.RijpOp - proef.Nu);
            proef.Klok.Advance(pauzes[^1]);
        }

        pauzes[0].ShouldBe(TimeSpan.FromMinutes(1));
        pauzes.ShouldBeInOrder();
        pauzes[^1].ShouldBe(TimeSpan.FromHours(6));
        lukt = true;
        (await server.Draai(Stop)).Gedaan.ShouldBe(1);
    }

    [Fact]
    public async Task Run_OneTaskFails_DoesTheOthers()
    {
        await using var proef = await Takenproef.Nieuw();
        await proef.Voeg(Nieuw(proef, "a"), Nieuw(proef, "b"), Nieuw(proef, "c"));
        var uitkomst = await proef.Server(Werk(t =>
        {
            if (t.Sleutel == "b")
                throw new InvalidOperationException();
        })).Draai(Stop);
        (uitkomst.Gedaan, uitkomst.Fouten.Count).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Run_ServerStops_GivesTheTaskBackAtOnce()
    {
        await using var proef = await Takenproef.Nieuw();
        using var stop = new CancellationTokenSource();
        await proef.Voeg(Nieuw(proef, "een"));
        await Should.ThrowAsync<OperationCanceledException>(() => proef.Server(new Takenproef.Werk(async (_, s) =>
        {
            await stop.CancelAsync();
            s.ThrowIfCancellationRequested();
        })).Draai(stop.Token));
        (await proef.Vraag(db => db.Taken.SingleAsync())).ShouldSatisfyAllConditions(t => t.BezetTot.ShouldBeNull(), t => t.Pogingen.ShouldBe(0), t => t.RijpOp.ShouldBe(proef.Nu));
    }

    [Fact]
    public async Task Run_WorkThatComesBack_IsDoneAtOnceAndThenEveryHour()
    {
        await using var proef = await Takenproef.Nieuw();
        var keren = 0;
        var servers = new[] { proef.Server(periodiek: new Takenproef.Elkuur(() => keren++)), proef.Server(periodiek: new Takenproef.Elkuur(() => keren++)) };
        for (var kwartier = 0; kwartier < 9; kwartier++)
        {
            foreach (var server in servers)
                await server.Draai(Stop);
            proef.Klok.Advance(TimeSpan.FromMinutes(15));
        }

        keren.ShouldBe(3);
        (await proef.Vraag(db => db.Taken.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Run_WorkThatComesBackFails_IsTriedAgainSooner()
    {
        await using var proef = await Takenproef.Nieuw();
        var keren = 0;
        var server = proef.Server(periodiek: new Takenproef.Elkuur(() =>
        {
            if (++keren == 1)
                throw new InvalidOperationException();
        }));
        await server.Draai(Stop);
        proef.Klok.Advance(TimeSpan.FromMinutes(1));
        (await server.Draai(Stop)).Gedaan.ShouldBe(1);
        (await proef.Vraag(db => db.Taken.SingleAsync())).ShouldSatisfyAllConditions(t => t.Pogingen.ShouldBe(0), t => t.RijpOp.ShouldBe(proef.Nu.AddHours(1)));
    }

    private static Taak Nieuw(Takenproef proef, string sleutel, string? gegeven = null) => Taak.Nieuw(Takenproef.Werk.Naam, sleutel, proef.Nu, gegeven);

    private static Takenproef.Werk Werk(Action<Taak> doe) => new((taak, _) =>
    {
        doe(taak);
        return Task.CompletedTask;
    });

    private static Task Wacht(TaskCompletionSource begonnen, TaskCompletionSource klaar)
    {
        begonnen.SetResult();
        return klaar.Task;
    }
}
