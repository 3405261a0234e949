using System.Globalization;
using System.Text.Json.Nodes;
using CrdGen.Client;

namespace CrdGen.Operator.Faults.Workloads;

/// <summary>People who change workloads at random, past all proxies. Each has names of its own.</summary>
internal sealed class Writers(KubernetesClient client, string ns, int seed, int objects)
{
    private const int Count = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);
    private long changes;

    /// <summary>How many changes the server has accepted.</summary>
    public long Changes => Interlocked.Read(ref changes);

    private ResourceClient<Workload> Workloads => client.Resources<Workload>(ns);

    /// <summary>Makes all objects.</summary>
    public Task CreateAllAsync(CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(Enumerable.Range(0, objects), new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancellationToken }, async (i, cancellation) =>
            await Workloads.CreateAsync(New(i, i), cancellation));

    /// <summary>Changes them until it is stopped.</summary>
    public Task RunAsync(CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, Count).Select(writer => Task.Run(() => WriteAsync(writer, stop), CancellationToken.None)));

    private async Task WriteAsync(int writer, CancellationToken stop)
    {
        var random = new Random(unchecked((seed * 397) + writer));
        while (!stop.IsCancellationRequested)
        {
            var number = (random.Next(objects / Count) * Count) + writer;
            try
            {
                // A write that has begun ends: what was accepted is counted.
                await ChangeAsync(number, random);
                Interlocked.Increment(ref changes);
            }
            catch (Exception error) when (error is KubernetesException or HttpRequestException or IOException or OperationCanceledException)
            {
                // The server is away, or the object is on its way out.
            }

            await Task.Delay(Pause * (0.5 + random.NextDouble()), CancellationToken.None);
        }
    }

    private async Task ChangeAsync(int number, Random random)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var (name, value, kind) = (Name(number), random.Next(1_000_000), random.Next(100));
        if (kind < 4)
        {
            await Workloads.DeleteAsync(name, patience.Token);
            return;
        }

        try
        {
            await Workloads.PatchAsync(name, new MergePatch(new JsonObject { ["spec"] = new JsonObject { ["value"] = value } }), patience.Token);
        }
        catch (KubernetesNotFoundException)
        {
            await Workloads.CreateAsync(New(number, value), patience.Token);
        }
    }

    private static Workload New(int number, int value) => new() { Metadata = new() { Name = Name(number) }, Spec = new() { Value = value } };

    private static string Name(int number) => "w" + number.ToString("D5", CultureInfo.InvariantCulture);
}
