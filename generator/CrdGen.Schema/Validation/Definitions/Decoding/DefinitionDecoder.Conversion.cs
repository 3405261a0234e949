using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>How objects are converted between versions.</summary>
internal sealed partial class DefinitionDecoder
{
    private ConversionObject? Conversion(JsonValue value, ValuePath path)
    {
        var conversion = new ConversionObject("");
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "strategy":
                    conversion = conversion with { Strategy = decoder.Text(member, at) };
                    return true;
                case "webhook":
                    decoder.Object(member, at, (field, inner, place) => Webhook(ref conversion, field, inner, place));
                    return true;
                default:
                    return false;
            }
        });
        return isThere ? conversion : null;
    }

    private bool Webhook(ref ConversionObject conversion, string name, JsonValue value, ValuePath path)
    {
        switch (name)
        {
            case "conversionReviewVersions":
                conversion = conversion with { ReviewVersions = decoder.Texts(value, path) };
                return true;
            case "clientConfig":
                var client = conversion;
                var isThere = decoder.Object(value, path, (field, member, at) =>
                {
                    switch (field)
                    {
                        case "url":
                            client = client with { Url = decoder.OptionalText(member, at) };
                            return true;
                        case "caBundle":
                            client = client with { CaBundle = Base64(member, at) };
                            return true;
                        case "service":
                            client = client with { Service = Service(member, at) };
                            return true;
                        default:
                            return false;
                    }
                });
                conversion = client with { HasClientConfig = isThere };
                return true;
            default:
                return false;
        }
    }

    private string? Base64(JsonValue value, ValuePath path)
    {
        var text = decoder.OptionalText(value, path)?.Replace("\n", "").Replace("\r", "");
        if (text is not null && (text.Length % 4 != 0 || text.TrimEnd('=').Any(c => c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/')) || text.Length - text.TrimEnd('=').Length > 2))
        {
            return decoder.Fail(path, value, "base64", default(string?));
        }

        return text;
    }

    private ServiceReference? Service(JsonValue value, ValuePath path)
    {
        var service = new ServiceReference("", "") { Port = 443 };
        var isThere = decoder.Object(value, path, (name, member, at) =>
        {
            service = name switch
            {
                "namespace" => service with { Namespace = decoder.Text(member, at) },
                "name" => service with { Name = decoder.Text(member, at) },
                "path" => service with { Path = decoder.OptionalText(member, at) },
                "port" => service with { Port = decoder.Int32(member, at) ?? service.Port },
                _ => service,
            };
            return name is "namespace" or "name" or "path" or "port";
        });
        return isThere ? service : null;
    }
}
