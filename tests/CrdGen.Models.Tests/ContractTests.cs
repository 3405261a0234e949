using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Shouldly;
using Xunit;

namespace CrdGen.Models.Tests;

/// <summary>The contracts of all types beside those that System.Text.Json makes by reflection.</summary>
public sealed class ContractTests
{
    private const int Objects = 6;

    private static readonly JsonSerializerOptions Reflection = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    [Fact]
    public void Each_has_the_same_properties()
    {
        ModelObjects.Types.Count.ShouldBeGreaterThan(700);
        foreach (var type in ModelObjects.Types)
        {
            Properties(KubernetesJson.Default.GetTypeInfo(type)!).ShouldBe(Properties(Reflection.GetTypeInfo(type)), type.FullName);
        }

        static IEnumerable<string> Properties(JsonTypeInfo type) => type.Properties.Select(property =>
            $"{property.Name} {property.PropertyType} {property.IsRequired} {property.IsGetNullable} {property.IsSetNullable} {property.Order} {property.CustomConverter}");
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0.3)]
    [InlineData(3, 1)]
    public void Objects_are_written_byte_for_byte_and_read_the_same(int seed, double share)
    {
        var objects = new ModelObjects(new(seed), share);
        foreach (var type in ModelObjects.Types)
        {
            for (var i = share is 0 or 1 ? 1 : Objects; i > 0; i--)
            {
                var value = objects.Create(type);
                var json = JsonSerializer.Serialize(value, type, KubernetesJson.Default);
                json.ShouldBe(JsonSerializer.Serialize(value, type, Reflection), type.FullName);
                JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, KubernetesJson.Default), type, Reflection).ShouldBe(json, type.FullName);
            }
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"apiVersion":null,"kind":null,"metadata":null,"name":null,"items":null,"type":null,"spec":null}""")]
    [InlineData("""{"metadata":{"name":1}}""")]
    [InlineData("""{"unknown":[{}],"Metadata":1}""")]
    public void What_does_not_fit_is_the_same_error(string json)
    {
        foreach (var type in ModelObjects.Types)
        {
            Read(type, KubernetesJson.Default.Options).ShouldBe(Read(type, Reflection), type.FullName);
        }

        string Read(Type type, JsonSerializerOptions options)
        {
            try
            {
                return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, options), type, options);
            }
            catch (JsonException error)
            {
                return error.Message;
            }
        }
    }

    [Fact]
    public void Options_of_somebody_s_own_count()
    {
        var options = new JsonSerializerOptions { WriteIndented = true, RespectNullableAnnotations = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = KubernetesJson.Default };
        var reflection = new JsonSerializerOptions(options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        var pod = new ModelObjects(new(4), 0.5).Create(typeof(Core.V1.Pod));
        JsonSerializer.Serialize(pod, options).ShouldBe(JsonSerializer.Serialize(pod, reflection));
        JsonSerializer.Serialize(pod, new KubernetesJson(new(options) { TypeInfoResolver = null }).Pod).ShouldBe(JsonSerializer.Serialize(pod, reflection));
        foreach (var json in new[] { """{"metadata":null}""", """{"spec":{"containers":null}}""", """{"spec":{"containers":[{"name":null}]}}""" })
        {
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Core.V1.Pod>(json, options)).Message
                .ShouldBe(Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Core.V1.Pod>(json, reflection)).Message);
        }
    }

    [Fact]
    public void Collections_of_objects_have_contracts_too()
    {
        JsonSerializer.Serialize(new List<Core.V1.Container> { new() { Name = "c" } }, KubernetesJson.Default.Options).ShouldBe("""[{"name":"c"}]""");
        JsonSerializer.Deserialize<List<OwnerReference>>("[]", KubernetesJson.Default.Options).ShouldBeEmpty();
        KubernetesJson.Default.GetTypeInfo(typeof(List<Core.V1.Pod>[])).ShouldBeNull();
        KubernetesJson.Default.GetTypeInfo(typeof(ContractTests)).ShouldBeNull();
        KubernetesJson.Default.GetTypeInfo(typeof(List<ContractTests>)).ShouldBeNull();
    }
}
