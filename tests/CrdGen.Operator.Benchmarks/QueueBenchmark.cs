using System.Diagnostics;
using CrdGen.Client.Benchmarks;

namespace CrdGen.Operator.Benchmarks;

/// <summary>What a key costs on its way through the work queue, with others waiting in it.</summary>
internal static class QueueBenchmark
{
    private const int Operations = 1_000_000;

    public static async Task RunAsync(int[] sizes)
    {
        Table.Head("Work queue: one key at a time, while others wait (keys are structs of namespace and name)", "keys that wait", "operation", "time", "allocated");
        foreach (var size in sizes)
        {
            var keys = Enumerable.Range(0, size).Select(number => new ObjectKey("team-" + (number % 20), $"cluster-{number:d6}")).ToArray();
            using var queue = new WorkQueue<ObjectKey>();
            foreach (var key in keys)
            {
                queue.Add(key);
            }

            // Each taken key goes to the end of the line again.
            await RowAsync(size, "take, done, add", async () =>
            {
                var key = await queue.TakeAsync(CancellationToken.None);
                queue.Done(key);
                queue.Add(key);
            });
            var next = 0;
            await RowAsync(size, "add of what waits already", () =>
            {
                queue.Add(keys[next++ % keys.Length]);
                return Task.CompletedTask;
            });
            await RowAsync(size, "add after a failure, of what waits not", async () =>
            {
                var key = await queue.TakeAsync(CancellationToken.None);
                queue.AddAfter(key, TimeSpan.FromHours(1));
                queue.Done(key);
                queue.Forget(key);
                queue.Add(key);
            });
        }
    }

    private static async Task RowAsync(int size, string name, Func<Task> operation)
    {
        for (var i = 0; i < Operations / 10; i++)
        {
            await operation();
        }

        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Operations; i++)
        {
            await operation();
        }

        watch.Stop();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Table.Row(Table.Number(size), name, $"{watch.Elapsed.TotalNanoseconds / Operations:n0} ns", $"{(double)allocated / Operations:n0} B");
    }
}
