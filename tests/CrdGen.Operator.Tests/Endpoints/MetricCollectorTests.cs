using System.Diagnostics.Metrics;
using System.Text;
using CrdGen.Operator.Prometheus;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Endpoints;

public sealed class MetricCollectorTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly MetricCollector collector;
    private readonly Meter meter;

    public MetricCollectorTests()
    {
        var factory = services.GetRequiredService<IMeterFactory>();
        collector = new(factory, name => name == "test");
        meter = factory.Create("test");
    }

    public void Dispose()
    {
        collector.Dispose();
        services.Dispose();
    }

    [Theory]
    [InlineData("requests_total", null, "requests_total")]
    [InlineData("requests", null, "requests_total")]
    [InlineData("dotnet.gc.heap", "By", "dotnet_gc_heap_bytes_total")]
    [InlineData("time_seconds_total", "s", "time_seconds_total")]
    [InlineData("9-lives", "{life}", "__lives_total")]
    public void Names_are_as_Prometheus_wants_them(string name, string? unit, string expected)
    {
        meter.CreateCounter<long>(name, unit).Add(1);

        Text().ShouldBe($"# TYPE {expected} counter\n{expected} 1\n");
    }

    [Fact]
    public void Counters_and_gauges_add_up_by_their_labels()
    {
        var counter = meter.CreateCounter<double>("c_total", description: "A counter\nof \\ things.");
        counter.Add(1.5, new KeyValuePair<string, object?>("a", "x"));
        counter.Add(2, new KeyValuePair<string, object?>("a", "x"));
        counter.Add(1, new("a", "say \"hi\"\n\\"), new("b.c", 3));
        var upDown = meter.CreateUpDownCounter<int>("u");
        upDown.Add(5);
        upDown.Add(-7);
        var gauge = meter.CreateGauge<long>("g");
        gauge.Record(3);
        gauge.Record(2);

        Text().ShouldBe("""
            # HELP c_total A counter\nof \\ things.
            # TYPE c_total counter
            c_total{a="say \"hi\"\n\\",b_c="3"} 1
            c_total{a="x"} 3.5
            # TYPE g gauge
            g 2
            # TYPE u gauge
            u -2

            """.ReplaceLineEndings("\n"));
        Text().ShouldContain("g 2\n");
    }

    [Fact]
    public void Histograms_have_the_buckets_that_their_instrument_advises()
    {
        var histogram = meter.CreateHistogram("h_seconds", "s", null, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [1e-8, 0.5, 10] });
        foreach (var value in new[] { 0, 0.5, 0.6, 11 })
        {
            histogram.Record(value, new KeyValuePair<string, object?>("a", "x"));
        }

        Text().ShouldBe("""
            # TYPE h_seconds histogram
            h_seconds_bucket{a="x",le="1e-08"} 1
            h_seconds_bucket{a="x",le="0.5"} 2
            h_seconds_bucket{a="x",le="10"} 3
            h_seconds_bucket{a="x",le="+Inf"} 4
            h_seconds_sum{a="x"} 12.1
            h_seconds_count{a="x"} 4

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_read_is_as_it_is_now_and_gone_when_nobody_tells_of_it()
    {
        var values = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        meter.CreateObservableGauge("g", () => values.Select(value => new Measurement<int>(value.Value, new KeyValuePair<string, object?>("of", value.Key))));
        meter.CreateObservableGauge("broken", int () => throw new InvalidOperationException("No way."));
        Text().ShouldContain("g{of=\"a\"} 1\ng{of=\"b\"} 2\n");

        values.Remove("b");
        values["a"] = 5;

        Text().ShouldContain("g{of=\"a\"} 5\n");
        Text().ShouldNotContain("of=\"b\"");
    }

    [Fact]
    public void Other_meters_and_those_of_other_programs_do_not_count()
    {
        using var elsewhere = new ServiceCollection().AddMetrics().BuildServiceProvider();
        elsewhere.GetRequiredService<IMeterFactory>().Create("test").CreateCounter<int>("c").Add(1);
        services.GetRequiredService<IMeterFactory>().Create("other").CreateCounter<int>("c").Add(1);
        using var nobodys = new Meter("test");
        nobodys.CreateCounter<int>("d").Add(1);

        Text().ShouldBe("# TYPE d_total counter\nd_total 1\n");
    }

    [Fact]
    public void OpenMetrics_names_counters_without_their_ending_and_ends()
    {
        meter.CreateCounter<int>("c_total").Add(1);
        meter.CreateHistogram("h", null, null, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2.5] }).Record(1);

        Text(ExpositionFormat.OpenMetrics).ShouldBe("""
            # TYPE c counter
            c_total 1
            # TYPE h histogram
            h_bucket{le="1.0"} 1
            h_bucket{le="2.5"} 1
            h_bucket{le="+Inf"} 1
            h_sum 1
            h_count 1
            # EOF

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("", "Text")]
    [InlineData("*/*", "Text")]
    [InlineData("text/plain;version=0.0.4", "Text")]
    [InlineData("application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.4,*/*;q=0.1", "OpenMetrics")]
    [InlineData("application/openmetrics-text;q=0.3,text/plain;q=0.6", "Text")]
    [InlineData("nonsense;;;", "Text")]
    public void The_format_is_what_is_asked_for(string accept, string format) => ExpositionFormats.Choose([accept]).ToString().ShouldBe(format);

    private string Text(ExpositionFormat format = ExpositionFormat.Text) => Encoding.UTF8.GetString(collector.Write(format));
}
