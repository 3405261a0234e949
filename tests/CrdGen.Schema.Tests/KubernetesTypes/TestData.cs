using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Tests.KubernetesTypes;

internal static class TestData
{
    public static JsonSchemaProps Schema(string fileName)
    {
        using var stream = typeof(TestData).Assembly.GetManifestResourceStream(fileName)!;
        using var reader = new StreamReader(stream);
        return SchemaReader.Read(JsonReader.Read(reader.ReadToEnd()));
    }
}
