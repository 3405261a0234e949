using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Queues;

public sealed class WorkQueueTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly WorkQueue<string> queue;

    public WorkQueueTests() => queue = new(new Backoff(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)), time);

    public void Dispose() => queue.Dispose();

    [Fact]
    public async Task A_key_is_in_it_once_however_often_it_is_added()
    {
        queue.Add("a");
        queue.Add("b");
        queue.Add("a");

        (await TakeAll()).ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_key_that_is_worked_on_comes_back_when_the_work_has_ended()
    {
        queue.Add("a");
        var key = await Take();
        queue.Add("a");
        queue.Add("a");

        queue.Count.ShouldBe(0);
        queue.Done(key);

        (await TakeAll()).ShouldBe(["a"]);
    }

    [Fact]
    public void What_nobody_has_taken_cannot_be_done()
    {
        queue.Add("a");

        Should.Throw<InvalidOperationException>(() => queue.Done("a"));
    }

    [Fact]
    public async Task A_taker_waits_for_a_key()
    {
        var taking = queue.TakeAsync(TestContext.Current.CancellationToken).AsTask();
        taking.IsCompleted.ShouldBeFalse();

        queue.Add("a");

        (await taking).ShouldBe("a");
        queue.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_taker_that_gave_up_takes_nothing()
    {
        using var stop = new CancellationTokenSource();
        var taking = queue.TakeAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => taking);

        queue.Add("a");

        (await TakeAll()).ShouldBe(["a"]);
    }

    [Fact]
    public async Task What_changed_goes_first_and_what_is_looked_at_again_does_not_starve()
    {
        for (var i = 0; i < 20; i++)
        {
            queue.Add($"resync{i}", WorkPriority.Resync);
            queue.Add($"changed{i}");
        }

        var order = await TakeAll();

        order.Take(7).ShouldAllBe(key => key.StartsWith("changed", StringComparison.Ordinal));
        order.Take(24).Count(key => key.StartsWith("resync", StringComparison.Ordinal)).ShouldBe(4);
        order.Where(key => key.StartsWith("changed", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, 20).Select(i => $"changed{i}"));
        order.Where(key => key.StartsWith("resync", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, 20).Select(i => $"resync{i}"));
    }

    [Fact]
    public async Task A_change_lifts_a_key_and_it_comes_once()
    {
        queue.Add("a", WorkPriority.Resync);
        queue.Add("b", WorkPriority.Resync);
        queue.Add("b");

        queue.Count.ShouldBe(2);
        (await TakeAll()).ShouldBe(["b", "a"]);
        queue.Add("b", WorkPriority.Resync);
        (await TakeAll()).ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_delayed_key_comes_when_it_is_due()
    {
        queue.AddAfter("late", TimeSpan.FromSeconds(3));
        queue.AddAfter("soon", TimeSpan.FromSeconds(1));

        time.Advance(TimeSpan.FromMilliseconds(999));
        queue.Count.ShouldBe(0);
        time.Advance(TimeSpan.FromMilliseconds(1));
        (await TakeAll()).ShouldBe(["soon"]);
        time.Advance(TimeSpan.FromSeconds(2));
        (await TakeAll()).ShouldBe(["late"]);
    }

    [Theory]
    [InlineData(5, 2, 2)]
    [InlineData(2, 5, 2)]
    [InlineData(2, 0, 0)]
    public async Task Of_several_delays_the_shortest_counts_and_the_key_comes_once(int first, int second, int due)
    {
        queue.AddAfter("a", TimeSpan.FromSeconds(first));
        queue.AddAfter("a", TimeSpan.FromSeconds(second));

        time.Advance(TimeSpan.FromSeconds(due));
        (await TakeAll()).ShouldBe(["a"]);
        time.Advance(TimeSpan.FromSeconds(10));
        queue.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Each_failure_in_a_row_doubles_the_delay_up_to_the_limit()
    {
        var delays = new List<double>();
        for (var i = 0; i < 6; i++)
        {
            delays.Add(queue.AddAfterFailure("a").TotalSeconds);
            time.Advance(TimeSpan.FromSeconds(delays[^1]));
            (await TakeAll()).ShouldBe(["a"]);
        }

        delays.ShouldBe([1, 2, 4, 8, 10, 10]);
        queue.Failures("a").ShouldBe(6);
        queue.Forget("a");
        queue.AddAfterFailure("a").ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_key_that_failed_and_changes_does_not_wait()
    {
        queue.AddAfterFailure("a");
        queue.Add("a");

        (await TakeAll()).ShouldBe(["a"]);
        time.Advance(TimeSpan.FromSeconds(10));
        queue.Count.ShouldBe(0);
        queue.Failures("a").ShouldBe(1);
    }

    [Fact]
    public async Task Under_many_workers_no_key_runs_twice_at_once_and_none_is_lost()
    {
        const int Keys = 50, Adds = 20_000, Workers = 8;
        using var stop = new CancellationTokenSource();
        using var busy = new WorkQueue<int>();
        var running = new int[Keys];
        var wanted = new int[Keys];
        var seen = new int[Keys];
        var collisions = 0;
        var workers = Enumerable.Range(0, Workers).Select(_ => Task.Run(async () =>
        {
            try
            {
                while (true)
                {
                    var key = await busy.TakeAsync(stop.Token);
                    collisions += Interlocked.Increment(ref running[key]) == 1 ? 0 : 1;
                    seen[key] = Volatile.Read(ref wanted[key]);
                    await Task.Yield();
                    Interlocked.Decrement(ref running[key]);
                    busy.Done(key);
                }
            }
            catch (OperationCanceledException)
            {
            }
        })).ToArray();

        var random = new Random(7);
        for (var i = 0; i < Adds; i++)
        {
            var key = random.Next(Keys);
            Interlocked.Increment(ref wanted[key]);
            busy.Add(key, random.Next(2) == 0 ? WorkPriority.Changed : WorkPriority.Resync);
        }

        while (busy.Count > 0 || running.Any(count => count > 0))
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await Task.WhenAll(workers);
        collisions.ShouldBe(0);
        seen.ShouldBe(wanted);
    }

    private async Task<string> Take() => await queue.TakeAsync(TestContext.Current.CancellationToken);

    private async Task<List<string>> TakeAll()
    {
        var keys = new List<string>();
        while (queue.Count > 0)
        {
            keys.Add(await Take());
            queue.Done(keys[^1]);
        }

        return keys;
    }
}
