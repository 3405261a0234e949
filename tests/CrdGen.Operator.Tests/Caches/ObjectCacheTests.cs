using CrdGen.Models.Core.V1;
using Shouldly;
using Xunit;

namespace CrdGen.Operator.Tests.Caches;

public sealed class ObjectCacheTests
{
    private readonly ObjectCache<ConfigMap> cache = new();

    [Fact]
    public void An_index_follows_what_is_set_and_removed()
    {
        cache.AddIndex("color", map => map.Data is { } data ? data.Values : []);
        Set("a", "red");
        Set("b", "red", "blue");
        Set("c");

        Names("color", "red").ShouldBe(["a", "b"]);
        Names("color", "blue").ShouldBe(["b"]);

        Set("b", "green");
        cache.Remove(new("ns", "a"));

        Names("color", "red").ShouldBeEmpty();
        Names("color", "green").ShouldBe(["b"]);
    }

    [Fact]
    public void An_index_is_right_though_somebody_has_changed_an_object_of_the_cache()
    {
        cache.AddIndex("color", map => map.Data!.Values);
        Set("a", "red");
        cache.TryGet(new("ns", "a"), out var found);
        found!.Data!["0"] = "blue";

        Set("a", "green");

        Names("color", "red").ShouldBeEmpty();
        Names("color", "blue").ShouldBeEmpty();
        Names("color", "green").ShouldBe(["a"]);
    }

    [Fact]
    public void An_index_that_comes_late_has_what_was_there_before()
    {
        Set("a", "red");
        cache.AddIndex("color", map => map.Data!.Values);

        Names("color", "red").ShouldBe(["a"]);
        Should.Throw<ArgumentException>(() => cache.AddIndex("color", _ => []));
    }

    [Fact]
    public void An_unknown_index_is_an_error_that_names_those_there_are() =>
        Should.Throw<KeyNotFoundException>(() =>
        {
            cache.AddIndex("size", _ => []);
            cache.Find("color", "red");
        }).Message.ShouldBe("There is no index 'color': there are size.");

    [Fact]
    public void Objects_are_found_by_namespace()
    {
        Set("a");
        cache.Set(new("other", "a"), new() { Metadata = new() { Name = "a", Namespace = "other" } });

        cache.Count.ShouldBe(2);
        cache.List().Count.ShouldBe(2);
        cache.List("other").Single().Metadata.Namespace.ShouldBe("other");
        cache.List("nobody").ShouldBeEmpty();
    }

    private void Set(string name, params string[] colors) => cache.Set(new("ns", name), new()
    {
        Metadata = new() { Name = name, Namespace = "ns" },
        Data = colors.Select((color, i) => (color, i)).ToDictionary(pair => $"{pair.i}", pair => pair.color),
    });

    private string[] Names(string index, string value) => [.. cache.Find(index, value).Select(map => map.Metadata.Name!).Order(StringComparer.Ordinal)];
}
