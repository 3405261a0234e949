using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrdGen.Models;
using Shouldly;
using Xunit;

namespace CrdGen.ApiServer.Tests.BuiltIn;

/// <summary>A real API server knows every field that the models write, and the models every field that it writes.</summary>
public sealed class BuiltInObjectTests(Cluster cluster)
{
    private static readonly Dictionary<Type, ResourceDefinition> Definitions = typeof(KubernetesJson).Assembly.GetExportedTypes()
        .Select(type => (Type: type, Definition: type.GetProperty("Definition")?.GetValue(null) as ResourceDefinition))
        .Where(type => type.Definition is not null)
        .ToDictionary(type => type.Type, type => type.Definition!);

    [Fact]
    public async Task Objects_go_to_the_server_and_come_back()
    {
        foreach (var value in BuiltInObjects.All)
        {
            var json = JsonSerializer.Serialize(value, value.GetType(), KubernetesJson.Default);
            var answer = await cluster.Api.CreateAsync(Path(Definitions[value.GetType()], value.Metadata.Namespace) + "?fieldValidation=Strict", json);
            answer.IsSuccess.ShouldBeTrue($"{value.Kind}: {answer}");
            answer.Warnings.ShouldBeEmpty(value.Kind);
            Same(answer.Body!, value.GetType());
        }

        // What the cluster has made itself as well: leases, flow schemas, roles, services, …
        var read = 0;
        foreach (var (type, definition) in Definitions)
        {
            var answer = await cluster.Api.GetAsync(Path(definition, null));
            if (answer.Code is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound)
            {
                continue;
            }

            answer.IsSuccess.ShouldBeTrue($"{definition.Plural}: {answer}");
            read += answer.At("items")!.AsArray().Count;
            foreach (var item in answer.At("items")!.AsArray())
            {
                // The API server leaves them out of lists.
                item!["apiVersion"] = definition.ApiVersion;
                item["kind"] = definition.Kind;
            }

            Same(answer.Body!, type.Assembly.GetType($"{type.FullName}List")!);
        }

        read.ShouldBeGreaterThan(50);
    }

    private static string Path(ResourceDefinition definition, string? ns) =>
        $"{(definition.Group.Length == 0 ? "api" : "apis")}/{definition.ApiVersion}/{(ns is null ? "" : $"namespaces/{ns}/")}{definition.Plural}";

    /// <summary>Absent and null are the same to Kubernetes.</summary>
    private static void Same(JsonNode json, Type type)
    {
        var again = JsonSerializer.SerializeToNode(json.Deserialize(type, KubernetesJson.Default), type, KubernetesJson.Default);
        Sort(again)!.ToJsonString().ShouldBe(Sort(json)!.ToJsonString(), type.Name);
    }

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject value => new JsonObject(value.Where(member => member.Value is not null).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sort(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Sort)]),
        _ => node?.DeepClone(),
    };
}
