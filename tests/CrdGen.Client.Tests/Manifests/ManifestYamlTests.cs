using System.Diagnostics;
using System.Text.Json.Nodes;
using CrdGen.Models.Apps.V1;
using CrdGen.Models.Core.V1;
using CrdGen.TestSupport;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Manifests;

/// <summary>Objects become YAML, and are the same when they are read again, by this client and by kubectl.</summary>
public sealed class ManifestYamlTests(Cluster cluster)
{
    private const int Objects = 400;

    /// <summary>What readers of YAML take for something else than a text, or for syntax.</summary>
    private static readonly string[] Atoms =
    [
        "yes", "No", "on", "y", "N", "true", "FALSE", "null", "~", "", "1.0", "-1", "+1", "0x1", "0o17", "007", "08", "1_000", "1e3", ".5", "5.", ".inf", "-.Inf", ".nan", "190:20:30", "9223372036854775808",
        "2001-01-01", "2001-12-14T21:59:43.1Z", "<<", "=", "---", "...", "- a", "-", "? ", ": ", ":", " #", "#", "a: b", "'", "\"", "\\", "[", "]", "{", "}", ",", "&a", "*a", "!a", "|", ">", "%", "@", "`",
        "\n", "\n\n", " \n", "\n ", "  ", " ", "\t", "\r\n", "\0", "\u0085", "\u00a0", "\u2028", "\ufeff", "\u007f", "é", "漢", "😀", "a", "word", "http://x.y/z?a=b&c#d",
        "a text that is longer than eighty columns, so that it has to be folded somewhere, after one of its many words",
    ];

    [Fact]
    public void An_object_looks_as_kubectl_shows_it() => KubernetesManifests.Write(new Deployment
    {
        Metadata = new()
        {
            Name = "web",
            CreationTimestamp = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            Labels = new() { ["tier"] = "front", ["app"] = "web", ["on"] = "off" },
            ManagedFields = [new() { Manager = "kubectl" }],
        },
        Spec = new()
        {
            Replicas = 3,
            Selector = new(),
            Template = new()
            {
                Spec = new()
                {
                    Containers = [new() { Name = "main", Image = "web:2", Args = ["--port=80", "a\nb\n", "1.0"], Resources = new() { Limits = new() { ["cpu"] = "500m" } } }],
                    Volumes = [],
                },
            },
        },
    }).ShouldBe("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          creationTimestamp: "2026-01-31T12:00:00Z"
          labels:
            app: web
            "on": "off"
            tier: front
          name: web
        spec:
          replicas: 3
          selector: {}
          template:
            spec:
              containers:
              - args:
                - --port=80
                - |
                  a
                  b
                - "1.0"
                image: web:2
                name: main
                resources:
                  limits:
                    cpu: 500m
              volumes: []

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Managed_fields_are_shown_on_request()
    {
        var obj = new ConfigMap { Metadata = { Name = "a", ManagedFields = [new() { Manager = "kubectl" }] } };
        KubernetesManifests.Write(obj).ShouldNotContain("kubectl");
        KubernetesManifests.Write(obj, showManagedFields: true).ShouldContain("  managedFields:\n  - manager: kubectl\n");
        KubernetesManifests.Write([obj, obj]).ShouldNotContain("kubectl");
        obj.Metadata.ManagedFields.ShouldHaveSingleItem("writing changes nothing");
    }

    [Fact]
    public void Several_objects_are_documents()
    {
        KubernetesManifests.Write([new ConfigMap { Metadata = { Name = "a" } }, new ConfigMap { Metadata = { Name = "b" } }])
            .ShouldBe("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n");
        KubernetesManifests.Write(Array.Empty<Unstructured>()).ShouldBe("");
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var random = new Random(17);
        var objects = Enumerable.Range(0, Objects).Select(number => NewObject(random, number)).ToList();
        foreach (var obj in objects)
        {
            var yaml = KubernetesManifests.Write(obj, showManagedFields: true);
            Same(KubernetesManifests.Parse(yaml).ShouldHaveSingleItem(), obj, yaml);
        }

        var all = KubernetesManifests.Parse(KubernetesManifests.Write(objects, showManagedFields: true));
        all.Count.ShouldBe(objects.Count);
        all.Zip(objects).ToList().ForEach(pair => Same(pair.First, pair.Second, pair.Second.ToString()));
    }

    [Fact]
    public void Nodes_made_of_values_are_what_JSON_has_for_them()
    {
        var obj = new Unstructured("v1", "Thing", "a")
        {
            ["time"] = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),
            ["id"] = Guid.Empty,
            ["letter"] = 'y',
            ["large"] = 1e21,
            ["none"] = null,
        };
        KubernetesManifests.Write(obj).ShouldBe("""
            apiVersion: v1
            id: 00000000-0000-0000-0000-000000000000
            kind: Thing
            large: 1.0e+21
            letter: "y"
            metadata:
              name: a
            none: null
            time: "2026-01-31T12:00:00+00:00"

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task kubectl_reads_the_same()
    {
        var random = new Random(19);
        var objects = Enumerable.Range(0, Objects / 4).Select(number => NewObject(random, number)).ToList();
        objects.ForEach(obj => obj.Metadata.ManagedFields = null); // kubectl does not show them
        var start = new ProcessStartInfo(Assets.Require("kubectl"), ["create", "--dry-run=client", "--validate=false", "-o", "json", "-f", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["KUBECONFIG"] = cluster.Plane.WriteKubeConfig() },
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.StandardInput.WriteAsync(KubernetesManifests.Write(objects));
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await errors);

        var read = KubernetesManifests.Parse(await output);
        read.Count.ShouldBe(objects.Count);
        read.Zip(objects).ToList().ForEach(pair => Same(pair.First, pair.Second, KubernetesManifests.Write(pair.Second)));
    }

    private static void Same(Unstructured actual, Unstructured expected, string yaml) =>
        JsonNode.DeepEquals(actual.ToJson(), expected.ToJson()).ShouldBeTrue($"{expected.ToJson()}\n{actual.ToJson()}\n{yaml}");

    private static Unstructured NewObject(Random random, int number)
    {
        var obj = new Unstructured("v1", "ConfigMap", $"a{number}", "default");
        obj.Metadata.Annotations = new() { [Text(random)] = Text(random) };
        obj.Metadata.ManagedFields = [new() { Manager = Text(random) }];
        obj["data"] = new JsonObject(Atoms.Skip(number % Atoms.Length).Take(5).Append(Text(random)).Distinct().Select(text => KeyValuePair.Create(text, (JsonNode?)Text(random))));
        obj["more"] = Value(random, 4);
        return obj;
    }

    private static JsonNode? Value(Random random, int depth) => random.Next(depth == 0 ? 6 : 10) switch
    {
        0 => JsonNode.Parse(new[] { "0", "-17", "1.5", "-0.25", "1e3", "1E-3", "9007199254740991" }[random.Next(7)]),
        1 => random.Next(3) switch { 0 => null, var other => other == 1 },
        < 6 => Text(random),
        < 8 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(4)).Select(_ => Text(random)).Distinct().Select(name => KeyValuePair.Create(name, Value(random, depth - 1)))),
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => Atoms[random.Next(Atoms.Length)]));
}
