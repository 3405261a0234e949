using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CrdGen.TestSupport;
using Postgres;

namespace CrdGen.Client.Benchmarks;

/// <summary>One custom object to JSON and back: by the contract that the generator emits, and by System.Text.Json's own ways.</summary>
internal static class JsonBenchmark
{
    private const int Runs = 100;
    private const int Times = 2_000;

    private static readonly JsonSerializerOptions Reflection = new(ReflectionJson.WithoutNulls) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static void Run()
    {
        var cluster = Samples.Cluster(7);
        Table.Head($"JSON of one object (the fastest of {Runs} times {Times}: others use the machine as well)", "contract", "bytes", "write", "read", "allocated: write", "read");
        Row("emitted by the generator", cluster, JsonTypeOf<PostgresCluster>());
        Row("System.Text.Json's source generator", cluster, PostgresJson.Default.PostgresCluster);
        Row("System.Text.Json by reflection", cluster, (JsonTypeInfo<PostgresCluster>)Reflection.GetTypeInfo(typeof(PostgresCluster)));
    }

    private static JsonTypeInfo<T> JsonTypeOf<T>()
        where T : IApiResource<T> => T.JsonTypeInfo;

    private static void Row<T>(string name, T value, JsonTypeInfo<T> type)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, type);
        using var stream = new MemoryStream(bytes.Length * 2);
        using var writer = new Utf8JsonWriter(stream);
        var (write, written) = Measure(() =>
        {
            stream.Position = 0;
            writer.Reset();
            JsonSerializer.Serialize(writer, value, type);
        });
        var (read, allocated) = Measure(() => JsonSerializer.Deserialize(bytes, type));
        Table.Row(name, $"{bytes.Length}", Microseconds(write), Microseconds(read), $"{Table.Number(written)} B", $"{Table.Number(allocated)} B");
    }

    private static (TimeSpan Time, double Allocated) Measure(Action once)
    {
        for (var time = 0; time < Times * 10; time++)
        {
            once();
        }

        // Time for the compiler's second tier.
        Thread.Sleep(200);
        var runs = new List<(TimeSpan Time, double Allocated)>();
        for (var run = 0; run < Runs; run++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (var time = 0; time < Times; time++)
            {
                once();
            }

            runs.Add((watch.Elapsed / Times, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / Times));
        }

        return runs.OrderBy(run => run.Time).First();
    }

    private static string Microseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMicroseconds:n2} µs");
}
