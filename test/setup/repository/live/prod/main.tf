module "orders" {
  source  = "../../modules/service"
  env     = "prod"
  service = "orders"
}
